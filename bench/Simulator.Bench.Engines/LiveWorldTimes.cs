using System.Diagnostics;
using System.Diagnostics.Metrics;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Markets;
using Simulator.Grains.Hosting;
using Simulator.Scenarios.Loading;
using static System.FormattableString;

namespace Simulator.Bench.Engines;

/// <summary>Live worlds, a grain for every agent: one after the other in one silo, or several side by side.</summary>
internal static class LiveWorldTimes
{
    private const int WarmUps = 5;

    /// <summary>One world, cold and then warm.</summary>
    public static async Task OneAsync(string path)
    {
        var scenario = ScenarioLoader.Load(path).Scenario!;
        var atlas = new Atlas(scenario.World);
        var expected = LedgerDigest.Of([new Market(atlas).Run(scenario.Seed, 0, CancellationToken.None)]);
        using var letters = new LetterCount();
        await using var engine = new OrleansEngine();
        Console.WriteLine("| world | wall s | cpu s | letters | letters/s | same ledger |");
        Console.WriteLine("|---|---:|---:|---:|---:|---|");
        for (var i = 0; i <= WarmUps; i++)
        {
            var (wall, cpu, sent, digest) = await TimeAsync(engine, atlas, scenario.Seed, letters);
            Console.WriteLine(Invariant($"| {(i == 0 ? "cold, with the silo's start" : "warm")} | {wall:F2} | {cpu:F2} | {sent} | {sent / wall:F0} | {digest == expected} |"));
        }
    }

    /// <summary>Several worlds of a scenario side by side, cut to some weeks, after a warm-up.</summary>
    public static async Task ManyAsync(string path, int worlds, int weeks)
    {
        var scenario = ScenarioLoader.Load(path).Scenario!;
        var atlas = new Atlas(Cut(scenario.World, weeks));
        await using var engine = new OrleansEngine();
        for (var turn = 0; turn < 3; turn++)
        {
            var (before, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            await Task.WhenAll(Enumerable.Range(0, worlds).Select(replicate =>
                engine.PlayAsync(atlas, scenario.Seed, replicate, compares: false, CancellationToken.None)));
            var (wall, cpu) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            Console.WriteLine(Invariant($"{worlds} worlds of {scenario.World.Firms.Length} firms, {weeks} weeks: wall {wall:F2} s, cpu {cpu:F2} s{(turn == 0 ? " (cold)" : "")}"));
        }
    }

    /// <summary>Its first weeks, without burn-in.</summary>
    private static World Cut(World world, int weeks) => world with
    {
        Calendar = world.Calendar with { BurnInWeeks = 0, Weeks = weeks, PromotionStartWeek = 0 },
        Events = [.. world.Events.Where(e => e.Week >= 0 && e.Week < weeks)],
        Shocks = [],
    };

    private static async Task<(double Wall, double Cpu, long Letters, string Digest)> TimeAsync(
        OrleansEngine engine, Atlas atlas, uint seed, LetterCount letters)
    {
        var (before, cpu, clock) = (letters.Sent, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        var world = await engine.PlayAsync(atlas, seed, replicate: 0, compares: false, CancellationToken.None);
        return (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, letters.Sent - before, LedgerDigest.Of([world.Ledger!]));
    }

    private sealed class LetterCount : IDisposable
    {
        private readonly MeterListener _listener = new();
        private long _sent;

        public LetterCount()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "simulator.letters")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref _sent, value));
            _listener.Start();
        }

        public long Sent => Interlocked.Read(ref _sent);

        public void Dispose() => _listener.Dispose();
    }
}
