using System.Collections.Immutable;
using Simulator.Cli.Hosting;
using Simulator.Cli.Silo;
using Simulator.Engine.Hosting;
using Simulator.Grains.Cluster;
using ClusterMember = Simulator.Grains.Cluster.ClusterMember;

namespace Simulator.Cli.Engines;

/// <summary>Clusters of Orleans silos.</summary>
internal sealed class OrleansCluster : ICluster
{
    public string? Mistake(string connectionString) => ClusterMembers.Mistake(connectionString);

    public IEngine EngineFor(ClusterRun run, Screen screen) => new ClusterEngine(
        run.ConnectionString, run.Scenario, run.Overrides, run.Strategy, what => screen.Warn(Line(what, screen)));

    public async Task ServeAsync(SiloRequest request, Screen screen, CancellationToken stop)
    {
        var settings = new SiloSettings
        {
            Address = request.Address,
            SiloPort = request.Port,
            GatewayPort = request.GatewayPort,
            Slots = request.Slots,
            Say = what => screen.Say(Line(what, screen)),
        };
        await using var silo = await ClusterSilo.StartAsync(request.ConnectionString, settings, stop).ConfigureAwait(false);
        screen.Say(screen.Texts.SiloReady(silo.Address.ToString(), silo.Size, request.Slots));
        await silo.WaitAsync(stop).ConfigureAwait(false);
    }

    public Task<ImmutableArray<ClusterMember>> MembersAsync(string connectionString, CancellationToken cancellation) =>
        ClusterMembers.ReadAsync(connectionString, cancellation);

    private static string Line(ClusterEvent what, Screen screen) =>
        screen.Texts.ClusterEvent(what.Kind.ToString(), what.Subject, what.Detail);
}
