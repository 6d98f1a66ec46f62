using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Results;

/// <summary>The value of a statistic in one replicate.</summary>
/// <remarks>Counts in projects, money in 万元, shares unitless. Pure and thread-safe.</remarks>
public static class StatisticValue
{
    /// <summary>Computes the value, in the statistic's unit.</summary>
    /// <param name="statistic">What to compute.</param>
    /// <param name="ledger">The replicate.</param>
    /// <param name="world">The world of the run.</param>
    public static double Of(Statistic statistic, ReplicateLedger ledger, World world)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(world);
        return statistic.Metric switch
        {
            Metric.FundsInPlace => Funds(statistic, ledger, world.Calendar),
            Metric.Guests => Guests(statistic, ledger, world),
            Metric.Count when statistic.Stage == Stage.Contacted => Pitches(statistic, ledger, world.Calendar),
            Metric.EventShare => EventShare(statistic, ledger),
            _ => Deals(statistic, ledger),
        };
    }

    private static double Deals(Statistic statistic, ReplicateLedger ledger)
    {
        var headline = statistic.Metric is Metric.HeadlineCount or Metric.HeadlineInvestment;
        var counts = statistic.Metric is Metric.Count or Metric.HeadlineCount;
        var sum = 0L;
        foreach (var city in Cities(statistic, ledger))
        {
            foreach (ref readonly var deal in city.Deals.AsSpan())
            {
                sum += Counts(statistic, deal) ? (counts ? 1 : headline ? deal.HeadlineWan : deal.AmountWan) : 0;
            }

            sum += headline ? Repeats(statistic, city, counts) : 0;
        }

        return sum;
    }

    private static bool Counts(Statistic statistic, in DealRow deal) =>
        (statistic.Event < 0 || deal.Event == statistic.Event)
        && InSize(statistic, deal.AmountWan)
        && (statistic.Basis == Basis.Stock
            ? Accounting.StandsAt(deal, statistic.Stage, statistic.Week)
            : Accounting.Books(deal, statistic.Stage, statistic.Basis) && deal.Times.At(statistic.Stage) < statistic.Week + 1);

    private static long Repeats(Statistic statistic, CityLedger city, bool counts) => city.Repeats
        .Where(repeat => statistic.Stage == Stage.Signed && repeat.Week >= 0 && repeat.Week <= statistic.Week
            && InSize(statistic, repeat.AmountWan) && (statistic.Event < 0 || repeat.Event == statistic.Event))
        .Sum(repeat => counts ? 1 : repeat.HeadlineWan);

    private static double Funds(Statistic statistic, ReplicateLedger ledger, Calendar calendar)
    {
        var from = statistic.Basis == Basis.Stock ? 0 : calendar.Index(0);
        var sum = 0L;
        foreach (var city in Cities(statistic, ledger))
        {
            var weekly = statistic.Basis == Basis.Cohort ? city.CohortFundsWan : city.FundsWan;
            foreach (var wan in weekly.AsSpan(from, calendar.Index(statistic.Week) + 1 - from))
            {
                sum += wan;
            }
        }

        return sum;
    }

    /// <summary>Guests of the events up to a week; a firm that two cities receive counts twice.</summary>
    private static double Guests(Statistic statistic, ReplicateLedger ledger, World world) => Cities(statistic, ledger)
        .Sum(city => city.Guests.Where((_, e) => (statistic.Event < 0 || e == statistic.Event) && world.Events[e].Week is var week && week >= 0 && week <= statistic.Week).Sum());

    private static double Pitches(Statistic statistic, ReplicateLedger ledger, Calendar calendar)
    {
        var first = calendar.Index(0);
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

    private static bool InSize(Statistic statistic, long wan) =>
        wan >= statistic.AtLeast.Wan && (statistic.Below.Wan == 0 || wan < statistic.Below.Wan);

    private static double EventShare(Statistic statistic, ReplicateLedger ledger)
    {
        var (atEvents, all) = (0, 0);
        foreach (var city in Cities(statistic, ledger))
        {
            foreach (ref readonly var deal in city.Deals.AsSpan())
            {
                var counted = Counts(statistic, deal);
                all += counted ? 1 : 0;
                atEvents += counted && deal.Event >= 0 ? 1 : 0;
            }
        }

        return all == 0 ? 0 : atEvents / (double)all;
    }

    private static ImmutableArray<CityLedger> Cities(Statistic statistic, ReplicateLedger ledger) =>
        statistic.City < 0 ? ledger.Cities : [ledger.Cities[statistic.City]];
}
