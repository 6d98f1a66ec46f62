using Simulator.Core.Draws;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Markets;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Markets;

/// <summary>No pitch costs an allocation: lists, invitations, replies, pitches and what firms remember of them live in buffers that are kept.</summary>
public sealed class AllocationTests
{
    private const int WarmUp = 70;
    private const int Measured = 20;

    /// <summary>An object takes at least 24 bytes; what a week allocates whatever happens in it is spread over its pitches.</summary>
    private const double MostBytesPerPitch = 2;

    [Fact]
    public void Weeks_WithManyPitches_AllocateNothingForEach()
    {
        var world = Talkative();
        var market = new Market(new Atlas(world));
        market.Begin(new KeyedDraws(Runs.Seed, 0));
        Run(market, world.Calendar.FirstWeek, WarmUp);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(market, world.Calendar.FirstWeek + WarmUp, Measured);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var pitches = market.Close(0).Cities.Sum(city => city.Pitches.Skip(WarmUp).Sum());
        pitches.ShouldBeGreaterThan(10_000);
        (allocated / (double)pitches).ShouldBeLessThan(MostBytesPerPitch);
    }

    /// <summary>Replicates after the first of a worker find all buffers there; what they allocate is their ledgers and little more.</summary>
    [Fact]
    public void Replicates_OfAMarketThatIsUsedAgain_AllocateLittleMoreThanTheirLedgers()
    {
        var world = Talkative();
        var market = new Market(new Atlas(world));
        market.Run(Runs.Seed, 0, CancellationToken.None);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var ledger = market.Run(Runs.Seed, 1, CancellationToken.None);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (allocated / (double)ledger.Cities.Sum(city => city.Pitches.Sum())).ShouldBeLessThan(MostBytesPerPitch);
    }

    /// <summary>Calls, and neither projects nor events.</summary>
    private static World Talkative()
    {
        var world = Worlds.Small(cities: 6, firms: 400, weeks: WarmUp + Measured, burnInWeeks: 0);
        return world with
        {
            Cities = [.. world.Cities.Select(city => city with { PromotionWanPerYear = 20_000 })],
            Firms = [.. world.Firms.Select(firm => firm with { Capital = Money.Zero })],
            Model = world.Model with { Attendance = world.Model.Attendance with { Base = 10 } },
        };
    }

    private static void Run(Market market, int from, int weeks)
    {
        for (var week = from; week < from + weeks; week++)
        {
            market.Advance(week);
        }
    }
}
