using System.Collections.Concurrent;
using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Invariants;

/// <summary>What comes in goes somewhere, for several seeds; the seed stands in the message of a failure.</summary>
public sealed class ConservationTests
{
    private static readonly World World = Worlds.Crowded();
    private static readonly Stage[] Funnel = [
        Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction];

    private static readonly ConcurrentDictionary<uint, Lazy<ImmutableArray<ReplicateLedger>>> Cache = [];

    public static TheoryData<uint> Seeds => [1, 2, 3, 20_130_421, 4_294_967_295];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Money_ThatCameInByWeek_IsTheMoneyOfTheDeals(uint seed)
    {
        foreach (var city in Cities(seed))
        {
            city.FundsWan.Sum().ShouldBe(city.Deals.Sum(deal => deal.FundsWan), $"seed {seed}");
            city.CohortFundsWan.Sum().ShouldBe(city.Deals.Where(deal => deal.InCohort).Sum(deal => deal.FundsWan), $"seed {seed}");
            city.FundsWan.ShouldAllBe(wan => wan >= 0, $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Incentives_OfACity_AreThoseOfItsDealsThatWereNotLost(uint seed)
    {
        var ledgers = Ledgers(seed);
        foreach (var (city, ledger) in ledgers.SelectMany(ledger => World.Cities.Zip(ledger.Cities)))
        {
            var promised = ledger.Deals.Where(deal => deal.Stage < Stage.Lapsed)
                .Sum(deal => new Money(deal.AmountWan).Times(deal.Incentive).Wan);

            ledger.IncentivesWan.ShouldBe(promised, $"seed {seed}, {city.Id}");
            promised.ShouldBeLessThanOrEqualTo(city.Purse.Wan, $"seed {seed}, {city.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Capital_OfAFirm_HoldsItsDealsAtAllTimes(uint seed)
    {
        foreach (var ledger in Ledgers(seed))
        {
            foreach (var deals in ledger.Cities.SelectMany(city => city.Deals).Where(deal => deal.Firm >= 0).GroupBy(deal => deal.Firm))
            {
                var most = Enumerable.Range(World.Calendar.FirstWeek, World.Calendar.TotalWeeks)
                    .Max(week => deals.Where(deal => deal.Times.EngagedWeeks <= week && !(deal.Times.EndedWeeks <= week))
                        .Sum(deal => deal.AmountWan));

                most.ShouldBeLessThanOrEqualTo(World.Firms[deals.Key].Capital.Wan, $"seed {seed}, firm {deals.Key}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Deals_OfEveryKind_PassTheirStagesInOrder(uint seed)
    {
        foreach (var deal in Cities(seed).SelectMany(city => city.Deals))
        {
            var times = Funnel.Select(stage => deal.Times.At(stage)).Where(time => !double.IsNaN(time)).ToArray();

            times.ShouldBeInOrder(SortDirection.Ascending, $"seed {seed}, {deal}");
            (deal.Times.EndedWeeks < times[^1]).ShouldBeFalse($"seed {seed}, {deal}");
            deal.FundsWan.ShouldBeLessThanOrEqualTo(deal.AmountWan, $"seed {seed}");
            (deal.HeadlineWan >= deal.AmountWan).ShouldBeTrue($"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Funnel_OfACohort_Narrows(uint seed)
    {
        var cohort = Cities(seed).SelectMany(city => city.Deals).Where(deal => deal.InCohort).ToArray();
        var counts = Funnel.Skip(4).Select(stage => cohort.Count(deal => !double.IsNaN(deal.Times.At(stage)))).ToArray();

        counts.ShouldBeInOrder(SortDirection.Descending, $"seed {seed}");
        cohort.Count(deal => deal.Existing && !double.IsNaN(deal.Times.RegisteredWeeks)).ShouldBeLessThan(counts[1], $"seed {seed}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Spending_OfACity_IsWithinItsBudget(uint seed)
    {
        var years = (World.Calendar.Weeks - World.Calendar.PromotionStartWeek) / 52.0;
        foreach (var (city, ledger) in Ledgers(seed).SelectMany(ledger => World.Cities.Zip(ledger.Cities)))
        {
            ledger.SpentWan.ShouldBeInRange(0, (city.PromotionWanPerYear * years) + 1e-6, $"seed {seed}, {city.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Guests_OfAnEvent_HaveSeats(uint seed)
    {
        foreach (var ledger in Ledgers(seed))
        {
            // No strategy of this world pays for seats of its own at a fair.
            ledger.Cities.Sum(city => city.Guests[0]).ShouldBeLessThanOrEqualTo(World.Events[0].Seats, $"seed {seed}");
        }
    }

    private static ImmutableArray<ReplicateLedger> Ledgers(uint seed) =>
        Cache.GetOrAdd(seed, key => new Lazy<ImmutableArray<ReplicateLedger>>(() => Runs.Ledgers(World, 3, key))).Value;

    private static IEnumerable<CityLedger> Cities(uint seed) => Ledgers(seed).SelectMany(ledger => ledger.Cities);
}
