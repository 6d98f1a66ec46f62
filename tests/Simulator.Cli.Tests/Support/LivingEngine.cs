using System.Runtime.CompilerServices;
using Simulator.Cli.Engines;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Markets;
using Simulator.Grains.Hosting;
using Simulator.Grains.Live;

namespace Simulator.Cli.Tests.Support;

/// <summary>The local engine with a live world that is a market in disguise, and may be of another replicate than it says.</summary>
internal sealed class LivingEngine : IEngine, ILiveEngine
{
    private readonly LocalEngine _local = new();

    public string Name => "orleans";

    /// <summary>Added to the number of the replicate that is asked for: anything but 0 is a defect.</summary>
    public int Astray { get; init; }

    /// <summary>Replicates that were played, and whether they were compared.</summary>
    public List<(int Replicate, bool Compares)> Played { get; } = [];

    public Task<RunOutcome> RunAsync(
        Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation) =>
        _local.RunAsync(atlas, options, store, progress, cancellation);

    public Task<WorldProgress> PlayAsync(Atlas atlas, uint seed, int replicate, bool compares, CancellationToken cancellation)
    {
        Played.Add((replicate, compares));
        var ledger = new Market(atlas).Run(seed, replicate + Astray, cancellation);
        return Task.FromResult(compares
            ? new WorldProgress(3) { Difference = "week 3, city-1, pitches: 1 in the ensemble, 2 live" }
            : new WorldProgress(atlas.World.Calendar.Weeks) { Ledger = ledger with { Replicate = replicate } });
    }

    public async IAsyncEnumerable<WorldProgress> WatchAsync(
        Atlas atlas, uint seed, int replicate, int lastWeek, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var engine = (ILiveEngine)EngineCatalog.OfTheCommand.Find(EngineCatalog.Orleans);
        await foreach (var week in engine.WatchAsync(atlas, seed, replicate + Astray, lastWeek, cancellation))
        {
            yield return week.Ledger is { } ledger ? week with { Ledger = ledger with { Replicate = replicate } } : week;
        }
    }
}
