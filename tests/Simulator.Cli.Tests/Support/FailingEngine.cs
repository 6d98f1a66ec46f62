using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Tests.Support;

/// <summary>The local engine, with some batches reported as failed.</summary>
/// <param name="fails">Which batches fail.</param>
internal sealed class FailingEngine(Func<Batch, bool> fails) : IEngine
{
    private const int Week = 12;
    private readonly LocalEngine _local = new();

    public string Name => "local";

    public async Task<RunOutcome> RunAsync(
        Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        var outcome = await _local.RunAsync(atlas, options, store, progress, cancellation);
        var failed = Batch.Divide(0, options.Replicates, options.BatchSize).Where(fails).ToArray();
        return new RunOutcome(
            [.. outcome.Ledgers.Where(ledger => !failed.Any(batch => Contains(batch, ledger.Replicate)))],
            [.. failed.Select(batch => new BatchFailure(batch, batch.First, Week, "home-city: budget broken: -1 < 0"))]);
    }

    private static bool Contains(Batch batch, int replicate) => replicate >= batch.First && replicate < batch.First + batch.Count;
}
