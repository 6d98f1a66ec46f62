using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Results;

/// <summary>Reduces ledgers to curves, one curve at a time: memory holds one value per week and replicate.</summary>
/// <remarks>docs/decisions/0006. Thread-safe.</remarks>
public sealed class CurveTable(World world, ImmutableArray<ReplicateLedger> ledgers)
{
    private static readonly Stage[] BeforeSigning = [Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready];

    private readonly Calendar _calendar = world.Calendar;

    /// <summary>All curves that make sense for a world: totals first, then the cities.</summary>
    public static IEnumerable<CurveKey> Keys(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        foreach (var city in Enumerable.Range(-1, world.Cities.Length + 1))
        {
            yield return new CurveKey(city, Stage.Contacted, Basis.Flow, Metric.Count);
            for (var stage = Stage.Engaged; stage <= Stage.Withdrawn; stage++)
            {
                foreach (var basis in Enum.GetValues<Basis>().Where(basis => Applies(stage, basis)))
                {
                    yield return new CurveKey(city, stage, basis, Metric.Count);
                    yield return new CurveKey(city, stage, basis, Metric.TotalInvestment);
                }
            }

            foreach (var basis in Enum.GetValues<Basis>())
            {
                yield return new CurveKey(city, Stage.Funded, basis, Metric.FundsInPlace);
            }
        }
    }

    /// <summary>Computes curves, on several threads.</summary>
    /// <param name="keys">Which; the result is in their order.</param>
    /// <param name="threads">Threads to use at most.</param>
    public ImmutableArray<Curve> Compute(IEnumerable<CurveKey> keys, int threads) =>
        [.. keys.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Max(1, threads)).Select(Compute)];

    /// <summary>Computes one curve.</summary>
    /// <param name="key">Which.</param>
    public Curve Compute(CurveKey key)
    {
        var (values, replicates) = (Sample(key), ledgers.Length);
        return new Curve(key, [.. Enumerable.Range(0, _calendar.Weeks).Select(week => Band.Of(values.AsSpan(week * replicates, replicates)))]);
    }

    /// <summary>The values that a curve is made of: those of week w, in order of replicate, begin at w times the number of replicates.</summary>
    /// <param name="key">Which; counts in projects, money in 万元.</param>
    public double[] Sample(CurveKey key)
    {
        var (weeks, replicates) = (_calendar.Weeks, ledgers.Length);
        var values = new double[weeks * replicates];
        var series = new long[weeks + 1];
        for (var r = 0; r < replicates; r++)
        {
            Array.Clear(series);
            Fill(series, key, ledgers[r]);
            var sum = 0L;
            for (var week = 0; week < weeks; week++)
            {
                sum += series[week];
                values[(week * replicates) + r] = sum;
            }
        }

        return values;
    }

    private static bool Applies(Stage stage, Basis basis) => basis switch
    {
        Basis.Flow => true,
        Basis.Cohort => !BeforeSigning.Contains(stage) && stage != Stage.Withdrawn,
        _ => stage < Stage.Lapsed && stage != Stage.Funded,
    };

    /// <summary>Writes the changes of a quantity by week; what happened before week 0 counts in week 0.</summary>
    private void Fill(Span<long> series, CurveKey key, ReplicateLedger ledger)
    {
        var (from, to) = key.City < 0 ? (0, ledger.Cities.Length) : (key.City, key.City + 1);
        for (var city = from; city < to; city++)
        {
            FillCity(series, key, ledger.Cities[city]);
        }
    }

    private void FillCity(Span<long> series, CurveKey key, CityLedger city)
    {
        if (key.Metric == Metric.FundsInPlace)
        {
            FillWeekly(series, key.Basis == Basis.Cohort ? city.CohortFundsWan : city.FundsWan, fromStart: key.Basis == Basis.Stock);
            return;
        }

        if (key.Stage == Stage.Contacted)
        {
            FillWeekly(series, city.Pitches, fromStart: false);
            return;
        }

        foreach (ref readonly var deal in city.Deals.AsSpan())
        {
            FillDeal(series, key, deal);
        }
    }

    private static void FillDeal(Span<long> series, CurveKey key, in DealRow deal)
    {
        var amount = key.Metric == Metric.Count ? 1 : deal.AmountWan;
        if (key.Basis != Basis.Stock)
        {
            if (Accounting.Books(deal, key.Stage, key.Basis))
            {
                Add(series, deal.Times.At(key.Stage), amount);
            }

            return;
        }

        var (enters, leaves) = Accounting.Standing(deal, key.Stage);
        if (!double.IsNaN(enters))
        {
            Add(series, enters, amount);
            Add(series, leaves, -amount);
        }
    }

    private static void Add(Span<long> series, double timeWeeks, long amount)
    {
        if (timeWeeks < series.Length)
        {
            series[Math.Max(0, (int)Math.Floor(timeWeeks))] += amount;
        }
    }

    private void FillWeekly<T>(Span<long> series, ImmutableArray<T> weekly, bool fromStart)
        where T : System.Numerics.IBinaryInteger<T>
    {
        for (var i = fromStart ? 0 : _calendar.Index(0); i < weekly.Length; i++)
        {
            series[Math.Max(0, i - _calendar.BurnInWeeks)] += long.CreateChecked(weekly[i]);
        }
    }
}
