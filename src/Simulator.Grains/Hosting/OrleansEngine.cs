using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Grains.Agents;
using Simulator.Grains.Batches;
using Simulator.Grains.Cluster;
using Simulator.Grains.Live;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Hosting;

/// <summary>Runs batches and live worlds in a silo within this process. The silo starts with the first run and stays until disposed.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class OrleansEngine : IEngine, ILiveEngine, IAsyncDisposable
{
    /// <summary>More than there are processors, because a run may ask for more threads.</summary>
    private static readonly int Slots = 4 * Environment.ProcessorCount;
    private readonly SemaphoreSlim _starting = new(1);
    private readonly Action<ISiloBuilder>? _configure;
    private IHost? _host;
    private int _runs;

    public OrleansEngine()
    {
    }

    /// <summary>An engine whose silo has more to it.</summary>
    internal OrleansEngine(Action<ISiloBuilder> configure) => _configure = configure;

    /// <inheritdoc/>
    public string Name => "orleans";

    /// <inheritdoc/>
    public Task<RunOutcome> RunAsync(
        Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        return WithRunAsync(atlas, async (run, services) =>
        {
            using var dispatch = new BatchDispatch(run, options, store, progress, new ClusterJournal(Say: null), cancellation);
            await Task.WhenAll(Enumerable.Range(0, Math.Max(1, options.Threads)).Select(thread =>
                WorkAsync(dispatch, GrainAt<IReplicateBatchGrain>(services, $"{run}/{thread}")))).ConfigureAwait(false);
            return dispatch.Outcome;
        }, cancellation);
    }

    /// <inheritdoc/>
    public Task<WorldProgress> PlayAsync(Atlas atlas, uint seed, int replicate, bool compares, CancellationToken cancellation) => WithRunAsync(
        atlas, (run, services) => PlayOf(run, seed, replicate, services).ToEndAsync(compares, progress: null, cancellation), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<WorldProgress> WatchAsync(
        Atlas atlas, uint seed, int replicate, int lastWeek, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var (run, services) = await OpenAsync(atlas, cancellation).ConfigureAwait(false);
        try
        {
            var play = PlayOf(run, seed, replicate, services);
            await foreach (var week in play.WeeksAsync(atlas.World.Calendar.FirstWeek, lastWeek, cancellation).ConfigureAwait(false))
            {
                yield return week;
            }
        }
        finally
        {
            Close(run, services);
        }
    }

    /// <summary>Stops the silo.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync().ConfigureAwait(false);
            _host.Dispose();
        }

        _starting.Dispose();
    }

    /// <summary>Services of the silo, which is started if it is not there.</summary>
    internal async Task<IServiceProvider> ServicesAsync(CancellationToken cancellation = default)
    {
        await _starting.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _host ??= await EmbeddedSilo.StartAsync(Slots, _configure, cancellation).ConfigureAwait(false);
            return _host.Services;
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>The silo in this process can lose a stream, but not be lost.</summary>
    private static async Task WorkAsync(BatchDispatch dispatch, IReplicateBatchGrain grain)
    {
        do
        {
            await dispatch.WorkAsync(grain).ConfigureAwait(false);
        }
        while (!dispatch.Ended.IsCompleted);
    }

    private static LivePlay PlayOf(string run, uint seed, int replicate, IServiceProvider services) => new(
        new WorldTicket(run, seed, replicate, Incarnation: 1), ticket => Task.FromResult(GrainAt<IWorldGrain>(services, ticket.Key)));

    private static void Close(string run, IServiceProvider services)
    {
        services.GetRequiredService<AtlasCache>().Forget(run);
        services.GetRequiredService<MarketPool>().Forget(run);
    }

    private static T GrainAt<T>(IServiceProvider services, string key)
        where T : IGrainWithStringKey => services.GetRequiredService<IGrainFactory>()
            .GetGrain<T>(SiloKey.Of(services.GetRequiredService<ILocalSiloDetails>().SiloAddress, key));

    private async Task<T> WithRunAsync<T>(Atlas atlas, Func<string, IServiceProvider, Task<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var (run, services) = await OpenAsync(atlas, cancellation).ConfigureAwait(false);
        try
        {
            return await work(run, services).ConfigureAwait(false);
        }
        finally
        {
            Close(run, services);
        }
    }

    private async Task<(string Run, IServiceProvider Services)> OpenAsync(Atlas atlas, CancellationToken cancellation)
    {
        var services = await ServicesAsync(cancellation).ConfigureAwait(false);
        var run = Interlocked.Increment(ref _runs).ToString(CultureInfo.InvariantCulture);
        services.GetRequiredService<AtlasCache>().Keep(run, atlas);
        return (run, services);
    }
}
