using System.Diagnostics;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using static System.FormattableString;

namespace Simulator.Bench.Engines;

/// <summary>What one run took, in this process and in others that worked for it.</summary>
/// <param name="Wall">Wall time, seconds.</param>
/// <param name="Cpu">Processor time, seconds.</param>
/// <param name="Collecting">Time in which this process stood still for its collector, seconds.</param>
/// <param name="Digest">Digest of the results.</param>
internal sealed record Timing(double Wall, double Cpu, double Collecting, string Digest)
{
    /// <summary>Runs and times.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="atlas">The world.</param>
    /// <param name="options">The run.</param>
    /// <param name="others">Other processes whose time counts.</param>
    public static async Task<Timing> OfAsync(IEngine engine, Atlas atlas, RunOptions options, params IReadOnlyList<Process> others)
    {
        GC.Collect();
        var collecting = GC.GetTotalPauseDuration();
        var (before, clock) = (CpuSeconds(others), Stopwatch.StartNew());
        var outcome = await engine.RunAsync(atlas, options, NoStore.Instance, progress: null, CancellationToken.None);
        var (wall, cpu) = (clock.Elapsed.TotalSeconds, CpuSeconds(others) - before);
        return new Timing(wall, cpu, (GC.GetTotalPauseDuration() - collecting).TotalSeconds, outcome.Digest);
    }

    public override string ToString() => Invariant($"{Wall:F2} | {Cpu:F2} | {Collecting:F2}");

    private static double CpuSeconds(IReadOnlyList<Process> others)
    {
        foreach (var other in others)
        {
            other.Refresh();
        }

        return Environment.CpuUsage.TotalTime.TotalSeconds + others.Sum(other => other.TotalProcessorTime.TotalSeconds);
    }
}
