using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Cluster;

namespace Simulator.Grains.Hosting;

/// <summary>Runs batches over grains in a silo within this process. The silo starts with the first run and stays until disposed.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class OrleansEngine : IEngine, IAsyncDisposable
{
    /// <summary>More than there are processors, because a run may ask for more threads.</summary>
    private static readonly int BatchesAtATime = 2 * Environment.ProcessorCount;
    private readonly SemaphoreSlim _starting = new(1);
    private IHost? _host;
    private int _runs;

    /// <inheritdoc/>
    public string Name => "orleans";

    /// <inheritdoc/>
    public async Task<RunOutcome> RunAsync(
        Blueprint blueprint, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        ArgumentNullException.ThrowIfNull(options);
        var services = await ServicesAsync(cancellation).ConfigureAwait(false);
        var blueprints = services.GetRequiredService<BlueprintCache>();
        var run = Interlocked.Increment(ref _runs).ToString(CultureInfo.InvariantCulture);
        blueprints.Keep(run, blueprint);
        try
        {
            var firms = blueprint.World.Firms.Length;
            var workers = Math.Max(1, options.Threads);
            var caller = new BatchCaller(
                services.GetRequiredService<IGrainFactory>(), run, FirmsPerGrain.Of(options, firms), spread: false, () => Task.CompletedTask,
                new ClusterJournal(say: null));
            return await new Dispatch(options, firms, store, progress, caller, workers).RunAsync(workers, cancellation).ConfigureAwait(false);
        }
        finally
        {
            blueprints.Forget(run);
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
            _host ??= await EmbeddedSilo.StartAsync(BatchesAtATime, cancellation).ConfigureAwait(false);
            return _host.Services;
        }
        finally
        {
            _starting.Release();
        }
    }
}
