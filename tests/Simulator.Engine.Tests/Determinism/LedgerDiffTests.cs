using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Determinism;

/// <summary>What the contract's tests say when they fail: replicate, week, agent, quantity, and the bits of both.</summary>
public sealed class LedgerDiffTests
{
    private static readonly World World = Worlds.Rich();
    private static readonly Lazy<ImmutableArray<ReplicateLedger>> Ledgers = new(() => Runs.Ledgers(World, 2));

    private static CityLedger City => Ledgers.Value[1].Cities[2];

    [Fact]
    public void First_OfEqualLedgers_IsNothing() => LedgerDiff.First(World, Ledgers.Value, [.. Ledgers.Value]).ShouldBeNull();

    [Fact]
    public void First_OfAWeeklyNumber_NamesTheWeekOfTheCalendar() =>
        Difference(City with { FundsWan = City.FundsWan.SetItem(0, 7) })
            .ShouldBe("replicate 1, week -26, city-2, funds, 万元: expected 0 (0x0000000000000000), found 7 (0x0000000000000007)");

    [Fact]
    public void First_OfGuests_NamesTheEventAndItsWeek()
    {
        var (last, guests) = (World.Events.Length - 1, City.Guests[^1]);

        Difference(City with { Guests = City.Guests.SetItem(last, guests + 1) }).ShouldBe(
            $"replicate 1, week {World.Events[last].Week}, city-2 at {World.Events[last].Id}, guests: "
            + $"expected {guests} (0x{guests:x16}), found {guests + 1} (0x{guests + 1:x16})");
    }

    [Fact]
    public void First_OfSeveral_IsTheEarliest() =>
        Difference(City with { SpentWan = -1, Pitches = City.Pitches.SetItem(30, -1), FundsWan = City.FundsWan.SetItem(29, -1) })
            .ShouldStartWith("replicate 1, week 3, city-2, funds, 万元: ");

    [Fact]
    public void First_OfADeal_NamesTheFirmAndBothBitPatterns()
    {
        var at = Enumerable.Range(0, City.Deals.Length).First(i => City.Deals[i].Times.SignedWeeks >= 0);
        var deal = City.Deals[at];
        var more = BitConverter.DoubleToInt64Bits(deal.Incentive) + 1;

        Difference(City with { Deals = City.Deals.SetItem(at, deal with { Incentive = BitConverter.Int64BitsToDouble(more) }) })
            .ShouldBe(FormattableString.Invariant(
                $"replicate 1, week {Math.Floor(deal.Times.EngagedWeeks)}, city-2, {World.Firms[deal.Firm].Id}, birth {deal.Birth}, incentive: ")
                + FormattableString.Invariant($"expected {deal.Incentive:R} (0x{more - 1:x16}), found ")
                + FormattableString.Invariant($"{BitConverter.Int64BitsToDouble(more):R} (0x{more:x16})"));
    }

    [Fact]
    public void First_OfADealThatIsMissing_SaysSo() =>
        Difference(City with { Deals = City.Deals.RemoveAt(0) }).ShouldEndWith("found absent");

    private static string Difference(CityLedger changed) => LedgerDiff.First(
        World, Ledgers.Value, Ledgers.Value.SetItem(1, Ledgers.Value[1] with { Cities = Ledgers.Value[1].Cities.SetItem(2, changed) }))!;
}
