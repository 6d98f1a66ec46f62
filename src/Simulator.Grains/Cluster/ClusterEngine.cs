using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Simulator.Engine.Hosting;
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
public sealed class ClusterEngine(
    string connectionString, string scenario, IReadOnlyList<string> overrides, string? strategy, bool spread = false) : IEngine
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
        using var host = await ConnectAsync(cancellation).ConfigureAwait(false);
        var grains = host.Services.GetRequiredService<IClusterClient>();
        var run = grains.GetGrain<IRunGrain>(Guid.NewGuid().ToString("N"));
        await OpenAsync(run, description).ConfigureAwait(false);
        try
        {
            var firms = blueprint.World.Firms.Length;
            var caller = new BatchCaller(
                grains, run.GetPrimaryKeyString(), FirmsPerGrain.Of(options, firms), spread, () => OpenAsync(run, description));
            var dispatch = new Dispatch(options, firms, store, progress, caller, BatchesInFlight);
            return await dispatch.RunAsync(BatchesInFlight, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await run.CloseAsync().ConfigureAwait(false);
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

    /// <exception cref="ClusterRefusedException">There is no silo.</exception>
    private async Task<IHost> ConnectAsync(CancellationToken cancellation)
    {
        await MembershipTables.MigrateAsync(connectionString, cancellation).ConfigureAwait(false);
        if (!await MembershipTables.HasActiveSiloAsync(connectionString, cancellation).ConfigureAwait(false))
        {
            throw NobodyThere("none is active");
        }

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
