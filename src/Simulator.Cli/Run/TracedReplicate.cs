using Simulator.Cli.Hosting;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Hosting;
using Simulator.Grains.Live;

namespace Simulator.Cli.Run;

/// <summary>The replicate whose deals are written: played once more by live agents, which must yield the ensemble's ledger bit for bit.</summary>
internal sealed class TracedReplicate(RunPlan plan, RunRequest request, Screen screen)
{
    /// <summary>Firms up to which a live world takes seconds and less than a gibibyte.</summary>
    private const int MostFirms = 5_000;

    /// <summary>Plays it, where the engine can, with the same outcome; null when it is another, which is said.</summary>
    public async Task<RunOutcome?> PlayAsync(RunOutcome outcome, CancellationToken cancellation)
    {
        var at = outcome.Ledgers.ToList().FindIndex(ledger => ledger.Replicate == request.Trace);
        if (plan.Engine is not ILiveEngine engine || at < 0 || !IsWanted())
        {
            return outcome;
        }

        if (await LedgerAsync(engine, cancellation).ConfigureAwait(false) is not { } ledger)
        {
            return null;
        }

        if (LedgerDigest.Of([ledger]) != LedgerDigest.Of([outcome.Ledgers[at]]))
        {
            await TellDifferenceAsync(engine, cancellation).ConfigureAwait(false);
            return null;
        }

        Say(screen.Texts.LiveSame(request.Trace, World.Provinces.Length + World.Cities.Length + World.Firms.Length));
        return outcome with { Ledgers = outcome.Ledgers.SetItem(at, ledger) };
    }

    private World World => plan.Scenario.World;

    private bool IsWanted()
    {
        var isWanted = request.Live || World.Firms.Length <= MostFirms;
        if (!isWanted)
        {
            Say(screen.Texts.LiveLeftOut(World.Firms.Length));
        }

        return isWanted;
    }

    /// <summary>The ledger of the live world, from the store where a run is resumed; null after a fault, which is said.</summary>
    private async Task<ReplicateLedger?> LedgerAsync(ILiveEngine engine, CancellationToken cancellation)
    {
        var place = new Batch(request.Trace, 1);
        if (plan.LiveStore.Find(place) is { } stored)
        {
            return stored[0];
        }

        var played = await PlayAsync(engine, compares: false, cancellation).ConfigureAwait(false);
        if (played.Ledger is not { } ledger)
        {
            screen.Warn(screen.Texts.LiveFault(request.Trace, played.Fault?.Message ?? ""));
            return null;
        }

        plan.LiveStore.Keep(place, [ledger]);
        return ledger;
    }

    /// <summary>Both are played again, side by side.</summary>
    private async Task TellDifferenceAsync(ILiveEngine engine, CancellationToken cancellation)
    {
        plan.LiveStore.Clear();
        var played = await PlayAsync(engine, compares: true, cancellation).ConfigureAwait(false);
        screen.Warn(screen.Texts.LiveDiffers(request.Trace, played.Difference ?? played.Fault?.Message ?? screen.Texts.LiveDiffersOnce));
    }

    private Task<WorldProgress> PlayAsync(ILiveEngine engine, bool compares, CancellationToken cancellation) =>
        engine.PlayAsync(new Atlas(World), plan.Scenario.Seed, request.Trace, compares, cancellation);

    private void Say(string line)
    {
        if (!request.Json)
        {
            screen.Say(line);
        }
    }
}
