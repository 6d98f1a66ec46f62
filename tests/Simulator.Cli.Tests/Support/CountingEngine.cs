using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Tests.Support;

/// <summary>The local engine, which tells how many batches it had to run.</summary>
internal sealed class CountingEngine : IEngine
{
    private readonly LocalEngine _local = new();

    public string Name => "local";

    /// <summary>Batches that were not in the store.</summary>
    public int Ran { get; private set; }

    public async Task<RunOutcome> RunAsync(
        Blueprint blueprint, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        var counting = new CountingStore(store);
        var outcome = await _local.RunAsync(blueprint, options, counting, progress, cancellation);
        Ran = counting.Kept;
        return outcome;
    }
}
