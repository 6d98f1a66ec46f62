using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
        return WithClusterAsync(async session =>
        {
            using var dispatch = new BatchDispatch(session.Run, options, store, progress, session.Journal, cancellation);
            await new ClusterWork(connectionString, session.Client, session.Run, session.Description, dispatch).RunAsync().ConfigureAwait(false);
            return dispatch.Outcome;
        }, cancellation);
    }

    /// <inheritdoc/>
    public Task<WorldProgress> PlayAsync(Atlas atlas, uint seed, int replicate, bool compares, CancellationToken cancellation) =>
        WithClusterAsync(
            session => PlayOn(session, seed, replicate, cancellation).ToEndAsync(compares, LiveWeeks, cancellation), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<WorldProgress> WatchAsync(
        Atlas atlas, uint seed, int replicate, int lastWeek, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        await using var session = await ConnectAsync(cancellation).ConfigureAwait(false);
        var play = PlayOn(session, seed, replicate, cancellation);
        await foreach (var week in play.WeeksAsync(atlas.World.Calendar.FirstWeek, lastWeek, cancellation).ConfigureAwait(false))
        {
            yield return week;
        }
    }

    /// <summary>Each incarnation on the next silo in turn.</summary>
    private LivePlay PlayOn(Session session, uint seed, int replicate, CancellationToken cancellation) => new(
        new WorldTicket(session.Run, seed, replicate, Incarnation: 1), async ticket =>
    {
        var members = await ClusterMembers.ReadAsync(connectionString, cancellation).ConfigureAwait(false);
        var silos = members.Where(member => member.IsActive).Select(member => member.Silo).ToArray();
        var silo = silos.Length > 0 ? silos[ticket.Incarnation % silos.Length] : throw new SiloUnavailableException("no silo is active");
        await OpenAsync(session.Client, silo, session.Run, session.Description).ConfigureAwait(false);
        return session.Client.GetGrain<IWorldGrain>(SiloKey.Of(silo, ticket.Key));
    });

    /// <summary>Tells a silo of a run.</summary>
    /// <exception cref="ClusterRefusedException">The silo is of another build.</exception>
    internal static async Task<SiloOffer> OpenAsync(IClusterClient client, SiloAddress silo, string run, RunDescription description)
    {
        var offer = await client.GetGrain<ISiloGrain>(SiloKey.Of(silo)).OpenAsync(run, description).ConfigureAwait(false);
        return offer.Refusal is { } refusal ? throw new ClusterRefusedException(refusal) : offer;
    }

    private async Task<T> WithClusterAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        await using var session = await ConnectAsync(cancellation).ConfigureAwait(false);
        return await work(session).ConfigureAwait(false);
    }

    private async Task<Session> ConnectAsync(CancellationToken cancellation)
    {
        var description = DescriptionReader.Describe(scenario, overrides, strategy);
        var journal = new ClusterJournal(say);
        var members = await FindAsync(cancellation).ConfigureAwait(false);
        var host = await ClusterClient.ConnectAsync(connectionString, cancellation).ConfigureAwait(false);
        return new Session(connectionString, host, new ClusterWatch(connectionString, members, journal), journal, description);
    }

    /// <exception cref="ClusterRefusedException">There is no silo, or one of another build.</exception>
    private async Task<ImmutableArray<ClusterMember>> FindAsync(CancellationToken cancellation)
    {
        var members = await ClusterMembers.ReadAsync(connectionString, cancellation).ConfigureAwait(false);
        ClusterMembers.RefuseOtherBuilds(members);
        return members.Any(member => member.IsActive) ? members : throw ClusterRefusedException.NobodyThere("none is active");
    }

    /// <summary>A run that the cluster is told of, until it is told that the run is over.</summary>
    private sealed class Session(
        string connectionString, IHost host, ClusterWatch watch, ClusterJournal journal, RunDescription description) : IAsyncDisposable
    {
        public IClusterClient Client { get; } = host.Services.GetRequiredService<IClusterClient>();

        public string Run { get; } = Guid.NewGuid().ToString("N");

        public ClusterJournal Journal => journal;

        public RunDescription Description => description;

        public async ValueTask DisposeAsync()
        {
            await CloseAsync().ConfigureAwait(false);
            await host.StopAsync(CancellationToken.None).ConfigureAwait(false);
            await watch.DisposeAsync().ConfigureAwait(false);
            host.Dispose();
        }

        /// <summary>Silos that cannot be reached have nothing to forget.</summary>
        private async Task CloseAsync()
        {
            try
            {
                var members = await ClusterMembers.ReadAsync(connectionString, CancellationToken.None).ConfigureAwait(false);
                await Task.WhenAll(members.Where(member => member.IsActive)
                    .Select(member => Client.GetGrain<ISiloGrain>(SiloKey.Of(member.Silo)).CloseAsync(Run))).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is ClusterRefusedException || Losses.IsLoss(exception, CancellationToken.None))
            {
                // Gone, or going.
            }
        }
    }
}
