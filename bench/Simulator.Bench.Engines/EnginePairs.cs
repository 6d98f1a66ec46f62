using System.Diagnostics;
using System.Globalization;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Grains.Hosting;
using Simulator.Scenarios.Loading;

namespace Simulator.Bench.Engines;

/// <summary>One silo against the in-process engine: pairs of runs in turn, in one process, after a warm-up.</summary>
internal static class EnginePairs
{
    private const int WarmUpReplicates = 20;

    public static async Task MeasureAsync(string path, int replicates, int pairs, int threads)
    {
        var scenario = ScenarioLoader.Load(path).Scenario!;
        var blueprint = new Blueprint(scenario.World);
        var options = new RunOptions { Seed = scenario.Seed, Replicates = replicates, Threads = threads, BatchSize = Math.Max(1, replicates / 250) };
        var local = new LocalEngine();
        await using var orleans = new OrleansEngine();
        var start = await TimeAsync(orleans, blueprint, options with { Replicates = 0 });
        Console.WriteLine(Line($"start of the silo: {start.Wall:F2} s, processor {start.Cpu:F2} s\n"));
        await TimeAsync(local, blueprint, options with { Replicates = WarmUpReplicates });
        await TimeAsync(orleans, blueprint, options with { Replicates = WarmUpReplicates });
        Console.WriteLine("| local wall s | cpu s | gen 0 | gen 2 | silo wall s | cpu s | gen 0 | gen 2 | wall ratio | cpu ratio | same digest |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        for (var pair = 0; pair < pairs; pair++)
        {
            var one = await TimeAsync(local, blueprint, options);
            var two = await TimeAsync(orleans, blueprint, options);
            Console.WriteLine(Line($"| {one} | {two} | {two.Wall / one.Wall:F2} | {two.Cpu / one.Cpu:F2} | {one.Digest == two.Digest} |"));
        }
    }

    private static async Task<Timing> TimeAsync(IEngine engine, Blueprint blueprint, RunOptions options)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (gen0, gen2) = (GC.CollectionCount(0), GC.CollectionCount(2));
        var (before, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var outcome = await engine.RunAsync(blueprint, options, NoStore.Instance, progress: null, CancellationToken.None);
        var wall = clock.Elapsed.TotalSeconds;
        process.Refresh();
        var cpu = (process.TotalProcessorTime - before).TotalSeconds;
        return new Timing(wall, cpu, GC.CollectionCount(0) - gen0, GC.CollectionCount(2) - gen2, outcome.Digest);
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    private sealed record Timing(double Wall, double Cpu, int Gen0, int Gen2, string Digest)
    {
        public override string ToString() => Line($"{Wall:F2} | {Cpu:F2} | {Gen0} | {Gen2}");
    }
}
