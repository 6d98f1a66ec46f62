using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>What firms have reserved and spent (M9).</summary>
[Collection(VerificationCollection.Name)]
public sealed class CapitalVerification(VerificationLog log)
{
    private const int Firms = 12;

    /// <summary>Reserved: offers that no city has accepted yet, as the firm keeps them. Spent: deals of the ledger that have not ended.</summary>
    [Fact]
    public void V22_CapitalOfTen_IsNeverPromisedTwice()
    {
        var looks = new List<Look>();
        var ledgers = WatchedMarket.Run(
            TwoProjectsOfSix(), 20, (replicate, week, phase, firms) => looks.AddRange(After(replicate, week, phase, firms)));
        var byFirm = ledgers.Select(ledger => ledger.Cities.SelectMany(city => city.Deals).ToLookup(deal => deal.Firm)).ToImmutableArray();
        var sums = looks
            .Select(look => (look.ReservedWan, SpentWan: SpentWan(byFirm[look.Replicate][look.Firm], look.TimeWeeks), look.BookedWan))
            .ToArray();

        sums.Count(sum => sum.ReservedWan > 0 && sum.SpentWan > 0).ShouldBeGreaterThan(100);
        log.Exact("V22", "largest sum in 亿元 that a firm with 10 has reserved and spent, after offers and after answers; projects of 6", [10],
            [new Money(sums.Max(sum => sum.ReservedWan + sum.SpentWan)).Yi], 0);
        log.Exact("V22", "times at which that sum is not what the firm has booked", [0],
            [sums.Count(sum => sum.ReservedWan + sum.SpentWan != sum.BookedWan)], 0);
    }

    /// <summary>All firms, after the phases in which what they hold changes.</summary>
    private static List<Look> After(int replicate, int week, Phase phase, ReadOnlySpan<FirmState> firms)
    {
        var looks = new List<Look>();
        for (var firm = 0; phase is (Phase.Offer or Phase.Learn) && firm < firms.Length; firm++)
        {
            var timeWeeks = phase == Phase.Learn ? Math.BitDecrement(week + 1.0) : week;
            looks.Add(new Look(replicate, firm, timeWeeks, ReservedWan(firms[firm].Projects.ToArray()), firms[firm].HeldWan));
        }

        return looks;
    }

    private static long ReservedWan(IEnumerable<FirmProject> projects) =>
        projects.Where(project => project.Stage == Stage.Contacted).Sum(project => project.Offer.Amount.Wan);

    private static long SpentWan(IEnumerable<DealRow> deals, double timeWeeks) =>
        deals.Where(deal => deal.Times.EngagedWeeks < timeWeeks && !(deal.Times.EndedWeeks <= timeWeeks)).Sum(deal => deal.AmountWan);

    /// <summary>Firms with 10 亿元 that soon find a second project of 6 for which there is not money enough.</summary>
    private static World TwoProjectsOfSix()
    {
        var world = Worlds.Small(weeks: 104, firms: Firms);
        return world with
        {
            Cities = [.. world.Cities.Select(city => city with { PromotionWanPerYear = 3000, Attractiveness = 5 })],
            Firms = [.. world.Firms
                .Select(firm => firm with { Capital = Money.FromYi(10), AmountLogMedian = Math.Log(6), MaxActiveDeals = 5 })],
            Model = world.Model with
            {
                Opportunity = new OpportunityParameters { RatePerYear = 20, AmountLogSd = 0.001, LifetimeWeeks = 200 },
            },
        };
    }

    /// <summary>What a firm has reserved at a time: the beginning of the week after offers and withdrawals, its end after answers.</summary>
    /// <param name="Replicate">Number of the replicate.</param>
    /// <param name="Firm">Position of the firm.</param>
    /// <param name="TimeWeeks">When, weeks.</param>
    /// <param name="ReservedWan">Offers without an acceptance, 万元.</param>
    /// <param name="BookedWan">What the firm itself books as held, 万元.</param>
    private readonly record struct Look(int Replicate, int Firm, double TimeWeeks, long ReservedWan, long BookedWan);
}
