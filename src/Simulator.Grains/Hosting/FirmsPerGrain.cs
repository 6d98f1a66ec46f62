using Simulator.Engine.Hosting;

namespace Simulator.Grains.Hosting;

/// <summary>How many firms share a grain.</summary>
internal static class FirmsPerGrain
{
    /// <summary>A world of this size fits one grain: a turn of 64 replicates takes some milliseconds.</summary>
    private const int Automatic = 2048;

    public static int Of(RunOptions options, int firms) =>
        options.FirmsPerBlock > 0 ? options.FirmsPerBlock : Math.Clamp(firms, 1, Automatic);
}
