using System.Diagnostics;
using System.Globalization;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Scenarios.Loading;

namespace Simulator.Bench;

/// <summary>Times whole runs in this process, after a warm-up, and prints one line each.</summary>
internal static class WholeRun
{
    private const double MiB = 1 << 20;

    public const string Header = "| world | firms | cities | weeks | replicates | threads | wall s | cpu s | pitches | M pitches/s | M firm-weeks/s | deals/s | peak MiB | gen 0 | gen 2 | digest |";
    public const string Rule = "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|";

    /// <summary>Wall time, seconds.</summary>
    public static async Task<double> MeasureAsync(BenchSize size, int replicates, int threads, int batch = 1) =>
        (await TimeAsync(size, replicates, threads, batch)).WallSeconds;

    /// <summary>Wall time, seconds, and processor time of a pitch, nanoseconds.</summary>
    public static Task<(double WallSeconds, double CpuNanosecondsPerPitch)> TimeAsync(BenchSize size, int replicates, int threads, int batch = 1)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"simulator-bench-{size.Name}-{size.Firms}-{size.Weeks}");
        return TimeAsync(size.Name, BenchScenario.Write(size, folder), replicates, threads, batch, size.WarmUp);
    }

    public static async Task<(double WallSeconds, double CpuNanosecondsPerPitch)> TimeAsync(
        string name, string path, int replicates, int threads, int batch, int warmUp)
    {
        var scenario = ScenarioLoader.Load(path).Scenario ?? throw new InvalidOperationException(
            string.Join('\n', ScenarioLoader.Load(path).Problems));
        var atlas = new Atlas(scenario.World);
        var options = new RunOptions { Seed = scenario.Seed, Replicates = replicates, Threads = threads, BatchSize = batch };
        await RunAsync(atlas, options with { Replicates = warmUp });
        using var process = Process.GetCurrentProcess();
        var (gen0, gen2) = (GC.CollectionCount(0), GC.CollectionCount(2));
        var (cpuBefore, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var outcome = await RunAsync(atlas, options);
        var (wall, cpu) = (clock.Elapsed.TotalSeconds, (process.TotalProcessorTime - cpuBefore).TotalSeconds);
        (gen0, gen2) = (GC.CollectionCount(0) - gen0, GC.CollectionCount(2) - gen2);
        process.Refresh();
        var world = scenario.World;
        var pitches = outcome.Ledgers.Sum(ledger => ledger.Cities.Sum(city => city.Pitches.Sum(count => (long)count)));
        var deals = outcome.Ledgers.Sum(ledger => ledger.Cities.Sum(city => (long)city.Deals.Length));
        var firmWeeks = (double)world.Firms.Length * world.Calendar.TotalWeeks * replicates;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {world.Firms.Length} | {world.Cities.Length} | {world.Calendar.TotalWeeks} | {replicates} | {threads} | {wall:F2} | {cpu:F2} | {pitches} | {pitches / wall / 1e6:F2} | {firmWeeks / wall / 1e6:F1} | {deals / wall:F0} | {process.PeakWorkingSet64 / MiB:F0} | {gen0} | {gen2} | {outcome.Digest[..12]} |"));
        return (wall, cpu * 1e9 / pitches);
    }

    private static Task<RunOutcome> RunAsync(Atlas atlas, RunOptions options) =>
        new LocalEngine().RunAsync(atlas, options, NoStore.Instance, progress: null, CancellationToken.None);
}
