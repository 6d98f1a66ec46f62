using Simulator.Core.Worlds;
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
        Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        var counting = new CountingStore(store);
        var outcome = await _local.RunAsync(atlas, options, counting, progress, cancellation);
        Ran = counting.Kept;
        return outcome;
    }
}
