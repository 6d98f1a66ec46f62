using Simulator.Core.Reporting;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Results;

/// <summary>Money in place from the weekly accounts of cities.</summary>
/// <remarks>docs/model/accounting.md. Pure and thread-safe.</remarks>
internal static class WeeklyFunds
{
    /// <summary>What came in the weeks of the statistic, or on stock basis ever, 万元.</summary>
    public static double Of(Statistic statistic, ReplicateLedger ledger, Calendar calendar)
    {
        var from = statistic.Basis == Basis.Stock ? 0 : calendar.Index(statistic.FromWeek);
        return Sum(statistic, ledger, from, calendar.Index(statistic.Week) + 1);
    }

    /// <summary>What came in the weeks of the statistic over what came in the same weeks a year before, less one; 0 where nothing did.</summary>
    public static double Growth(Statistic statistic, ReplicateLedger ledger, Calendar calendar)
    {
        var (from, to) = (calendar.Index(statistic.FromWeek), calendar.Index(statistic.Week) + 1);
        var before = Sum(statistic, ledger, from - Calendar.WeeksPerYear, to - Calendar.WeeksPerYear);
        return before == 0 ? 0 : (Sum(statistic, ledger, from, to) / before) - 1;
    }

    private static double Sum(Statistic statistic, ReplicateLedger ledger, int from, int to)
    {
        var sum = 0L;
        for (var c = 0; c < ledger.Cities.Length; c++)
        {
            if (statistic.City < 0 || statistic.City == c)
            {
                var weekly = statistic.Basis == Basis.Cohort ? ledger.Cities[c].CohortFundsWan : ledger.Cities[c].FundsWan;
                foreach (var wan in weekly.AsSpan(from, to - from))
                {
                    sum += wan;
                }
            }
        }

        return sum;
    }
}
