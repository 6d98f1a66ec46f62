using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Markets;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>A look at the firms of a market after a phase.</summary>
/// <param name="replicate">Zero-based number of the replicate.</param>
/// <param name="week">The week.</param>
/// <param name="phase">The phase that has ended.</param>
/// <param name="firms">All firms.</param>
internal delegate void FirmsLook(int replicate, int week, Phase phase, ReadOnlySpan<FirmState> firms);

/// <summary>Runs replicates of a market and looks at its firms after each phase.</summary>
/// <remarks>Looking changes nothing.</remarks>
internal static class WatchedMarket
{
    /// <summary>The ledgers of a run.</summary>
    /// <param name="world">The world.</param>
    /// <param name="replicates">Number of replicates.</param>
    /// <param name="look">Called after each phase.</param>
    public static ImmutableArray<ReplicateLedger> Run(World world, int replicates, FirmsLook look)
    {
        var market = new Market(new Atlas(world));
        return [.. Enumerable.Range(0, replicates).Select(replicate => Run(market, world, replicate, look))];
    }

    private static ReplicateLedger Run(Market market, World world, int replicate, FirmsLook look)
    {
        market.Begin(new KeyedDraws(Runs.Seed, (uint)replicate));
        for (var week = world.Calendar.FirstWeek; week < world.Calendar.Weeks; week++)
        {
            Now(market) = Now(market) with { Week = week, Atlas = Now(market).Atlas.At(week) };
            Mail(market).Week = week;
            foreach (var (phase, _) in Schedule.Week)
            {
                Act(market, phase);
                look(replicate, week, phase, market.Firms);
            }
        }

        return market.Close(replicate);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern void Act(Market market, Phase phase);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_now")]
    private static extern ref WeekContext Now(Market market);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_mail")]
    private static extern ref MarketMail Mail(Market market);
}
