using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Grains.Agents;
using Simulator.Grains.Batches;
using Simulator.Grains.Hosting;
using Simulator.Grains.Live;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Cluster;

/// <summary>Runs batches and live worlds on the silos of a cluster, as a client of it.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="connectionString">PostgreSQL database in which the silos are found.</param>
/// <param name="scenario">The scenario's file or folder: silos build the world from it.</param>
/// <param name="overrides">Overrides in force.</param>
/// <param name="strategy">Strategy in force, or null.</param>
/// <param name="say">Told what happens to the cluster, from any thread.</param>
public sealed class ClusterEngine(
    string connectionString, string scenario, IReadOnlyList<string> overrides, string? strategy, Action<ClusterEvent>? say = null)
    : IEngine, ILiveEngine
{
    /// <inheritdoc/>
    public string Name => "orleans";

    /// <summary>Told the weeks of a live world.</summary>
    internal IProgress<int>? LiveWeeks { get; init; }

    /// <inheritdoc/>
    public Task<RunOutcome> RunAsync(
        Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        return WithClusterAsync(async (client, run, description, journal) =>
        {
            using var dispatch = new BatchDispatch(run, options, store, progress, journal, cancellation);
            await new ClusterWork(connectionString, client, run, description, dispatch).RunAsync().ConfigureAwait(false);
            return dispatch.Outcome;
        }, cancellation);
    }

    /// <inheritdoc/>
    public Task<WorldProgress> PlayAsync(Atlas atlas, uint seed, int replicate, bool compares, CancellationToken cancellation) =>
        WithClusterAsync((client, run, description, _) => LivePlay.ToEndAsync(
            new WorldTicket(run, seed, replicate, Incarnation: 1), compares, PlaceAsync(client, run, description, cancellation), LiveWeeks,
            cancellation), cancellation);

    /// <summary>Each incarnation on the next silo in turn.</summary>
    private Func<WorldTicket, Task<IWorldGrain>> PlaceAsync(
        IClusterClient client, string run, RunDescription description, CancellationToken cancellation) => async ticket =>
    {
        var members = await ClusterMembers.ReadAsync(connectionString, cancellation).ConfigureAwait(false);
        var silos = members.Where(member => member.IsActive).Select(member => member.Silo).ToArray();
        var silo = silos.Length > 0 ? silos[ticket.Incarnation % silos.Length] : throw new SiloUnavailableException("no silo is active");
        await OpenAsync(client, silo, run, description).ConfigureAwait(false);
        return client.GetGrain<IWorldGrain>(SiloKey.Of(silo, ticket.Key));
    };

    /// <summary>Tells a silo of a run.</summary>
    /// <exception cref="ClusterRefusedException">The silo is of another build.</exception>
    internal static async Task<SiloOffer> OpenAsync(IClusterClient client, SiloAddress silo, string run, RunDescription description)
    {
        var offer = await client.GetGrain<ISiloGrain>(SiloKey.Of(silo)).OpenAsync(run, description).ConfigureAwait(false);
        return offer.Refusal is { } refusal ? throw new ClusterRefusedException(refusal) : offer;
    }

    private async Task<T> WithClusterAsync<T>(
        Func<IClusterClient, string, RunDescription, ClusterJournal, Task<T>> work, CancellationToken cancellation)
    {
        var description = DescriptionReader.Describe(scenario, overrides, strategy);
        var journal = new ClusterJournal(say);
        var members = await FindAsync(cancellation).ConfigureAwait(false);
        using var host = await ClusterClient.ConnectAsync(connectionString, cancellation).ConfigureAwait(false);
        await using var watch = new ClusterWatch(connectionString, members, journal);
        var (client, run) = (host.Services.GetRequiredService<IClusterClient>(), Guid.NewGuid().ToString("N"));
        try
        {
            return await work(client, run, description, journal).ConfigureAwait(false);
        }
        finally
        {
            await CloseAsync(client, run).ConfigureAwait(false);
            await host.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Silos that cannot be reached have nothing to forget.</summary>
    private async Task CloseAsync(IClusterClient client, string run)
    {
        try
        {
            var members = await ClusterMembers.ReadAsync(connectionString, CancellationToken.None).ConfigureAwait(false);
            await Task.WhenAll(members.Where(member => member.IsActive)
                .Select(member => client.GetGrain<ISiloGrain>(SiloKey.Of(member.Silo)).CloseAsync(run))).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ClusterRefusedException || Losses.IsLoss(exception, CancellationToken.None))
        {
            // Gone, or going.
        }
    }

    /// <exception cref="ClusterRefusedException">There is no silo, or one of another build.</exception>
    private async Task<ImmutableArray<ClusterMember>> FindAsync(CancellationToken cancellation)
    {
        var members = await ClusterMembers.ReadAsync(connectionString, cancellation).ConfigureAwait(false);
        ClusterMembers.RefuseOtherBuilds(members);
        return members.Any(member => member.IsActive) ? members : throw ClusterRefusedException.NobodyThere("none is active");
    }
}
