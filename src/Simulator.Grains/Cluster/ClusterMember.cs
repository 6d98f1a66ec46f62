namespace Simulator.Grains.Cluster;

/// <summary>A silo as the membership table shows it.</summary>
/// <param name="Address">Where other silos reach it, such as <c>10.0.0.4:11111</c>.</param>
/// <param name="GatewayPort">Where clients reach it.</param>
/// <param name="Status">Its status.</param>
/// <param name="Build">The build it runs (<see cref="Blueprints.BuildStamp"/>).</param>
/// <param name="Since">When it joined.</param>
/// <param name="Silence">Time since its last sign of life.</param>
/// <param name="HasLeft">Whether it has declared itself dead: it left. Otherwise others did, when it was silent.</param>
public sealed record ClusterMember(
    string Address, int GatewayPort, SiloStatus Status, string Build, DateTimeOffset Since, TimeSpan Silence, bool HasLeft)
{
    /// <summary>Signs come every five seconds; one that has been silent for this long was killed, and nobody was there to notice.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    /// <summary>Whether it takes part.</summary>
    public bool IsActive => Status == SiloStatus.Active && Silence < LongestSilence;
}
