namespace Simulator.Cli.Engines;

/// <summary>A silo, for a table.</summary>
/// <param name="Address">Where other silos reach it.</param>
/// <param name="Status">Status, as Orleans names it.</param>
/// <param name="IsOwnBuild">Whether it runs the build of this process.</param>
/// <param name="Since">When it joined.</param>
/// <param name="SilentSeconds">Seconds since its last sign of life.</param>
internal sealed record ClusterRow(string Address, string Status, bool IsOwnBuild, DateTimeOffset Since, double SilentSeconds);
