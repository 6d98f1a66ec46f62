using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Results;

/// <summary>The value of a statistic in one replicate.</summary>
/// <remarks>Counts in projects, money in 万元, shares unitless. Pure and thread-safe.</remarks>
public static class StatisticValue
{
    /// <summary>Repeats and deals from before the campaign name no firm, so they belong to no class.</summary>
    private const int NoFirm = -1;

    /// <summary>Computes the value, in the statistic's unit.</summary>
    /// <param name="statistic">What to compute.</param>
    /// <param name="ledger">The replicate.</param>
    /// <param name="world">The world of the run.</param>
    /// <exception cref="ArgumentException">Funds of one event, class or size are asked for at another week than the last, or on
    /// another basis than cohort: ledgers hold funds by deal for the end of the run only.</exception>
    public static double Of(Statistic statistic, ReplicateLedger ledger, World world)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(world);
        return statistic.Metric switch
        {
            Metric.FundsInPlace when SelectsDeals(statistic) => DealFunds(statistic, ledger, world),
            Metric.FundsInPlace => WeeklyFunds.Of(statistic, ledger, world.Calendar),
            Metric.FundsGrowth => WeeklyFunds.Growth(statistic, ledger, world.Calendar),
            Metric.Guests => Guests(statistic, ledger, world),
            Metric.Count when statistic.Stage == Stage.Contacted => Pitches(statistic, ledger, world.Calendar),
            Metric.EventShare => EventShare(statistic, ledger, world),
            _ => Deals(statistic, ledger, world),
        };
    }

    /// <summary>Whether it looks at some of a city's deals only.</summary>
    private static bool SelectsDeals(Statistic statistic) => statistic is not { Event: < 0, FirmClass: < 0, AtLeast.Wan: 0, Below.Wan: 0 };

    private static double Deals(Statistic statistic, ReplicateLedger ledger, World world)
    {
        var sum = 0L;
        foreach (var city in Cities(statistic, ledger))
        {
            foreach (ref readonly var deal in city.Deals.AsSpan())
            {
                sum += Counts(statistic, deal, world) ? Weight(statistic.Metric, deal) : 0;
            }

            sum += Repeats(statistic, city, world);
        }

        return sum;
    }

    private static long Weight(Metric metric, in DealRow deal) => metric switch
    {
        Metric.Count or Metric.HeadlineCount => 1,
        Metric.HeadlineInvestment => deal.HeadlineWan,
        Metric.ContractInflow => Money.FromWan(deal.AmountWan * (1 - deal.Incentive)).Wan,
        _ => deal.AmountWan,
    };

    private static bool Counts(Statistic statistic, in DealRow deal, World world) =>
        Selects(statistic, deal.Firm, deal.Event, deal.AmountWan, world)
        && (statistic.Basis == Basis.Stock
            ? Accounting.StandsAt(deal, statistic.Stage, statistic.Week)
            : Accounting.Books(deal, statistic.Stage, statistic.Basis)
                && deal.Times.At(statistic.Stage) >= statistic.FromWeek && deal.Times.At(statistic.Stage) < statistic.Week + 1);

    private static bool Selects(Statistic statistic, int firm, int @event, long wan, World world) =>
        (statistic.Event < 0 || @event == statistic.Event)
        && (statistic.FirmClass < 0 || (firm >= 0 && world.Firms[firm].Class == statistic.FirmClass))
        && wan >= statistic.AtLeast.Wan && (statistic.Below.Wan == 0 || wan < statistic.Below.Wan);

    private static long Repeats(Statistic statistic, CityLedger city, World world)
    {
        if (statistic.Stage != Stage.Signed || statistic.Metric is not (Metric.HeadlineCount or Metric.HeadlineInvestment))
        {
            return 0;
        }

        return city.Repeats
            .Where(repeat => repeat.Week >= statistic.FromWeek && repeat.Week <= statistic.Week
                && Selects(statistic, NoFirm, repeat.Event, repeat.AmountWan, world))
            .Sum(repeat => statistic.Metric == Metric.HeadlineCount ? 1 : repeat.HeadlineWan);
    }

    private static double DealFunds(Statistic statistic, ReplicateLedger ledger, World world)
    {
        if (statistic.Basis != Basis.Cohort || statistic.Week != world.Calendar.Weeks - 1 || statistic.FromWeek > 0)
        {
            throw new ArgumentException("Funds by event, class or size are known of the cohort at the end of the run only.", nameof(statistic));
        }

        var sum = 0L;
        foreach (var city in Cities(statistic, ledger))
        {
            foreach (ref readonly var deal in city.Deals.AsSpan())
            {
                sum += deal.InCohort && Selects(statistic, deal.Firm, deal.Event, deal.AmountWan, world) ? deal.FundsWan : 0;
            }
        }

        return sum;
    }

    /// <summary>Guests of the events up to a week; a firm that two cities receive counts twice.</summary>
    private static double Guests(Statistic statistic, ReplicateLedger ledger, World world) => Cities(statistic, ledger)
        .Sum(city => city.Guests.Where((_, e) => (statistic.Event < 0 || e == statistic.Event)
            && world.Events[e].Week is var week && week >= statistic.FromWeek && week <= statistic.Week).Sum());

    private static double Pitches(Statistic statistic, ReplicateLedger ledger, Calendar calendar)
    {
        var first = calendar.Index(statistic.FromWeek);
        var sum = 0L;
        foreach (var city in Cities(statistic, ledger))
        {
            foreach (var pitches in city.Pitches.AsSpan(first, calendar.Index(statistic.Week) + 1 - first))
            {
                sum += pitches;
            }
        }

        return sum;
    }

    private static double EventShare(Statistic statistic, ReplicateLedger ledger, World world)
    {
        var (atEvents, all) = (0, 0);
        foreach (var city in Cities(statistic, ledger))
        {
            foreach (ref readonly var deal in city.Deals.AsSpan())
            {
                var counted = Counts(statistic, deal, world);
                all += counted ? 1 : 0;
                atEvents += counted && deal.Event >= 0 ? 1 : 0;
            }
        }

        return all == 0 ? 0 : atEvents / (double)all;
    }

    private static ImmutableArray<CityLedger> Cities(Statistic statistic, ReplicateLedger ledger) =>
        statistic.City < 0 ? ledger.Cities : [ledger.Cities[statistic.City]];
}
