using Simulator.Engine.Hosting;

namespace Simulator.Grains.Hosting;

/// <summary>How many firms share a grain. Measured: docs/cluster-cost.md.</summary>
internal static class FirmsPerGrain
{
    /// <summary>A world of this size fits one grain: a turn of 64 replicates takes some milliseconds.</summary>
    private const int Fewest = 2048;

    /// <summary>Every city writes to every block in most phases: more blocks cost calls, and batches keep the cores busy anyway.</summary>
    private const int MostBlocks = 8;

    public static int Of(RunOptions options, int firms) =>
        options.FirmsPerBlock > 0 ? options.FirmsPerBlock : Math.Clamp(firms, 1, Math.Max(Fewest, (firms + MostBlocks - 1) / MostBlocks));
}
