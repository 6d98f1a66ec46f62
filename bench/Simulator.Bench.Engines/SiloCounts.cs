using System.Diagnostics;
using Simulator.Grains.Cluster;
using static System.FormattableString;

namespace Simulator.Bench.Engines;

/// <summary>One silo against two on the same cores, each a process of its own, after a warm-up of each. As many replicates at a time on one as on both together.</summary>
internal static class SiloCounts
{
    private const int WarmUpReplicates = 128;

    public static async Task MeasureAsync(string database, string path, int replicates)
    {
        var (atlas, options) = Subject.Of(path, replicates);
        var engine = new ClusterEngine(database, path, [], strategy: null);
        Console.WriteLine("| silos | wall s | cpu s |");
        Console.WriteLine("|---:|---:|---:|");
        var one = await WithAsync(1);
        var two = await WithAsync(2);
        Console.WriteLine(Invariant($"\ntwo silos : one silo = {two.Cpu / one.Cpu:F2} in processor time, {two.Wall / one.Wall:F2} in wall time; same digest: {one.Digest == two.Digest}"));

        async Task<Timing> WithAsync(int count)
        {
            var silos = new List<Process>();
            try
            {
                for (var i = 0; i < count; i++)
                {
                    silos.Add(await StartAsync(database, slots: Math.Max(1, Environment.ProcessorCount / count)));
                }

                await Timing.OfAsync(engine, atlas, options with { Replicates = WarmUpReplicates }, silos);
                var timing = await Timing.OfAsync(engine, atlas, options, silos);
                Console.WriteLine(Invariant($"| {count} | {timing.Wall:F2} | {timing.Cpu:F2} |"));
                return timing;
            }
            finally
            {
                foreach (var silo in silos)
                {
                    await StopAsync(silo);
                }
            }
        }
    }

    /// <summary>What a process of a silo does, until its input ends.</summary>
    public static async Task ServeAsync(string database, int slots)
    {
        await using var silo = await ClusterSilo.StartAsync(database, new SiloSettings { Slots = slots }, CancellationToken.None);
        Console.WriteLine("ready");
        await Console.In.ReadToEndAsync();
    }

    private static async Task<Process> StartAsync(string database, int slots)
    {
        var silo = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["silo", database, Invariant($"{slots}")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await silo.StandardOutput.ReadLineAsync();
        return silo;
    }

    private static async Task StopAsync(Process silo)
    {
        silo.StandardInput.Close();
        await silo.WaitForExitAsync();
        silo.Dispose();
    }
}
