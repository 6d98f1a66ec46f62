#if ORLEANS
using Simulator.Cli.Hosting;
using Simulator.Cli.Silo;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Cluster;

namespace Simulator.Cli.Engines;

/// <summary>Clusters of Orleans silos.</summary>
internal sealed class OrleansCluster : ICluster
{
    public string? Mistake(string connectionString) => ClusterMembers.Mistake(connectionString);

    public IEngine EngineFor(ClusterRun run, Screen screen) => new Guarded(new ClusterEngine(
        run.ConnectionString, run.Scenario, run.Overrides, run.Strategy, run.Spread, what => screen.Warn(Line(what, screen))));

    public Task ServeAsync(SiloRequest request, Screen screen, CancellationToken stop) => GuardAsync(async () =>
    {
        var settings = new SiloSettings
        {
            Address = request.Address,
            SiloPort = request.Port,
            GatewayPort = request.GatewayPort,
            Batches = request.Batches,
            Say = what => screen.Say(Line(what, screen)),
        };
        await using var silo = await ClusterSilo.StartAsync(request.ConnectionString, settings, stop).ConfigureAwait(false);
        screen.Say(screen.Phrases.SiloReady(silo.Address.ToString(), silo.Size, request.Batches));
        await silo.WaitAsync(stop).ConfigureAwait(false);
        return true;
    });

    public Task<IReadOnlyList<ClusterRow>> MembersAsync(string connectionString, CancellationToken cancellation) =>
        GuardAsync<IReadOnlyList<ClusterRow>>(async () =>
        [
            .. (await ClusterMembers.ReadAsync(connectionString, cancellation).ConfigureAwait(false)).Select(member => new ClusterRow(
                member.Address, member.Status.ToString(), member.Build == BuildStamp.Own, member.Since, member.Silence.TotalSeconds)),
        ]);

    private static string Line(ClusterEvent what, Screen screen) =>
        screen.Phrases.ClusterEvent(what.Kind.ToString(), what.Subject, what.Detail);

    private static async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (ClusterRefusedException refusal)
        {
            throw new ClusterTroubleException(refusal.Message);
        }
    }

    /// <summary>The engine with its refusals as the command's own.</summary>
    private sealed class Guarded(ClusterEngine engine) : IEngine
    {
        public string Name => engine.Name;

        public Task<RunOutcome> RunAsync(
            Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation) =>
            GuardAsync(() => engine.RunAsync(atlas, options, store, progress, cancellation));
    }
}
#endif
