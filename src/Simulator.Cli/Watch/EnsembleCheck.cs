using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Markets;

namespace Simulator.Cli.Watch;

/// <summary>Compares what a watched world has come to with the same replicate of the ensemble at the same week.</summary>
internal static class EnsembleCheck
{
    /// <summary>The digest that both have, or null where they differ.</summary>
    /// <param name="atlas">The world.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="week">The last week that was played.</param>
    /// <param name="live">The live world's ledger after it.</param>
    public static string? Digest(Atlas atlas, uint seed, int week, ReplicateLedger live)
    {
        var digest = LedgerDigest.Of([live]);
        return LedgerDigest.Of([LedgerOf(atlas, seed, live.Replicate, week)]) == digest ? digest : null;
    }

    /// <summary>The ledger of a replicate as it stands after a week.</summary>
    public static ReplicateLedger LedgerOf(Atlas atlas, uint seed, int replicate, int week)
    {
        var market = new Market(atlas);
        foreach (var played in market.Weeks(seed, replicate))
        {
            if (played == week)
            {
                break;
            }
        }

        return new ReplicateLedger(replicate, [.. market.Cities.Select(city => CityLedger.Of(city, atlas.World))]);
    }
}
