using Simulator.Engine.Hosting;
using Simulator.Grains.Hosting;
using static System.FormattableString;

namespace Simulator.Bench.Engines;

/// <summary>One silo against the in-process engine: pairs of runs in turn, in one process, after a warm-up.</summary>
internal static class EnginePairs
{
    private const int WarmUpReplicates = 20;

    public static async Task MeasureAsync(string path, int replicates, int pairs)
    {
        var (atlas, options) = Subject.Of(path, replicates);
        var local = new LocalEngine();
        await using var orleans = new OrleansEngine();
        var start = await Timing.OfAsync(orleans, atlas, options with { Replicates = 0 });
        Console.WriteLine(Invariant($"start of the silo: {start.Wall:F2} s, processor {start.Cpu:F2} s\n"));
        await Timing.OfAsync(local, atlas, options with { Replicates = WarmUpReplicates });
        await Timing.OfAsync(orleans, atlas, options with { Replicates = WarmUpReplicates });
        Console.WriteLine("| local wall s | cpu s | collector s | silo wall s | cpu s | collector s | wall ratio | cpu ratio | same digest |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        for (var pair = 0; pair < pairs; pair++)
        {
            var one = await Timing.OfAsync(local, atlas, options);
            var two = await Timing.OfAsync(orleans, atlas, options);
            Console.WriteLine(Invariant($"| {one} | {two} | {two.Wall / one.Wall:F2} | {two.Cpu / one.Cpu:F2} | {one.Digest == two.Digest} |"));
        }
    }
}
