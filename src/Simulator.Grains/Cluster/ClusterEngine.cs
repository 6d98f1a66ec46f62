using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Simulator.Engine.Hosting;
using Simulator.Grains.Batches;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Hosting;
using Blueprint = Simulator.Engine.Blueprints.Blueprint;

namespace Simulator.Grains.Cluster;

/// <summary>Runs batches on the silos of a cluster, as a client of it.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="connectionString">PostgreSQL database in which the silos are found.</param>
/// <param name="scenario">The scenario's file or folder: silos build the world from it.</param>
/// <param name="overrides">Overrides in force.</param>
/// <param name="strategy">Strategy in force, or null.</param>
/// <param name="spread">Whether the hosts of a batch are spread over silos, instead of staying together.</param>
/// <param name="say">Told what happens to the cluster, from any thread.</param>
public sealed class ClusterEngine(
    string connectionString, string scenario, IReadOnlyList<string> overrides, string? strategy, bool spread = false,
    Action<ClusterEvent>? say = null) : IEngine
{
    /// <summary>More than any cluster has free: silos refuse what they cannot take.</summary>
    private const int BatchesInFlight = 16;

    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public string Name => "orleans";

    /// <inheritdoc/>
    public async Task<RunOutcome> RunAsync(
        Blueprint blueprint, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        ArgumentNullException.ThrowIfNull(options);
        var description = DescriptionReader.Describe(scenario, overrides, strategy);
        var journal = new ClusterJournal(say);
        var members = await FindAsync(cancellation).ConfigureAwait(false);
        using var host = await ConnectAsync(cancellation).ConfigureAwait(false);
        await using var watch = new ClusterWatch(connectionString, members, journal);
        var grains = host.Services.GetRequiredService<IClusterClient>();
        var run = grains.GetGrain<IRunGrain>(Guid.NewGuid().ToString("N"));
        await OpenAsync(run, description).ConfigureAwait(false);
        try
        {
            var firms = blueprint.World.Firms.Length;
            var caller = new BatchCaller(
                grains, run.GetPrimaryKeyString(), FirmsPerGrain.Of(options, firms), spread, () => OpenAsync(run, description), journal);
            var dispatch = new Dispatch(options, firms, store, progress, caller, BatchesInFlight);
            return await dispatch.RunAsync(BatchesInFlight, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await CloseAsync(run).ConfigureAwait(false);
            await host.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static async Task OpenAsync(IRunGrain run, RunDescription description)
    {
        if (await run.OpenAsync(description).ConfigureAwait(false) is { } refusal)
        {
            throw new ClusterRefusedException(refusal);
        }
    }

    private static async Task CloseAsync(IRunGrain run)
    {
        try
        {
            await run.CloseAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (Losses.IsLoss(exception))
        {
            // Its silo is gone, and the description with it.
        }
    }

    /// <exception cref="ClusterRefusedException">There is no silo, or one of another build.</exception>
    private async Task<ImmutableArray<ClusterMember>> FindAsync(CancellationToken cancellation)
    {
        var members = await ClusterMembers.ReadAsync(connectionString, cancellation).ConfigureAwait(false);
        ClusterMembers.RefuseOtherBuilds(members);
        return members.Any(member => member.IsActive) ? members : throw NobodyThere("none is active");
    }

    /// <exception cref="ClusterRefusedException">There is no silo.</exception>
    private async Task<IHost> ConnectAsync(CancellationToken cancellation)
    {
        var host = new HostBuilder()
            .ConfigureLogging(logging => logging.ClearProviders())
            .UseOrleansClient(client =>
            {
                client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (ClusterSettings.Driver, connectionString));
                ClusterSettings.AddTo(client.Services);
            })
            .Build();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestConnect);
        try
        {
            await host.StartAsync(patience.Token).ConfigureAwait(false);
            return host;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested && failure is OrleansException or OperationCanceledException)
        {
            host.Dispose();
            throw NobodyThere(failure.Message);
        }
    }

    private static ClusterRefusedException NobodyThere(string reason) =>
        new($"no silo of the cluster can be reached ({reason}): start one with `simulator silo --cluster …`");
}
