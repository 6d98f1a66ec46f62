using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Runs;

/// <summary>Totals of a run at the record's week: every stage, basis and metric for all cities, and every comparable figure of the record.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="scenario">What was run.</param>
/// <param name="ledgers">Completed replicates.</param>
public sealed class Totals(Scenario scenario, ImmutableArray<ReplicateLedger> ledgers)
{
    /// <summary>Figures of announcements and events, which have no curve.</summary>
    private static readonly (Stage Stage, Metric Metric)[] WithoutCurve =
    [
        (Stage.Signed, Metric.HeadlineCount), (Stage.Signed, Metric.HeadlineInvestment), (Stage.Signed, Metric.EventShare),
        (Stage.Contacted, Metric.Guests),
    ];

    /// <summary>All totals: overall first, each with the printed figure that it meets, then what the record breaks down further.</summary>
    /// <param name="overall">Curves of all cities together.</param>
    public ImmutableArray<Total> Compute(IReadOnlyList<Curve> overall)
    {
        var left = scenario.Comparisons.ToList();
        var totals = overall.Select(curve => Match(StatisticOf(curve.Key), BandOf(curve), left))
            .Concat(WithoutCurve.Select(entry => Overall(entry.Stage, entry.Metric)).Select(statistic => Match(statistic, BandOf(statistic), left)))
            .ToList();
        return [.. totals, .. left.Select(comparison => new Total(comparison.Statistic, BandOf(comparison.Statistic), comparison.Figure))];
    }

    /// <summary>Curves of all cities together.</summary>
    /// <param name="threads">Threads to use at most.</param>
    public ImmutableArray<Curve> OverallCurves(int threads) =>
        new CurveTable(scenario.World, ledgers).Compute(CurveTable.Keys(scenario.World).Where(key => key.City < 0), threads);

    /// <summary>The band of any statistic, in the unit of files.</summary>
    /// <param name="statistic">Any statistic of the scenario's world.</param>
    public Band BandOf(Statistic statistic) => Band.Of(ValuesOf(statistic));

    /// <summary>A statistic in each replicate, in order of replicate, in the unit of files.</summary>
    /// <param name="statistic">Any statistic of the scenario's world.</param>
    public double[] ValuesOf(Statistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var values = new double[ledgers.Length];
        for (var r = 0; r < values.Length; r++)
        {
            values[r] = StatisticValue.Of(statistic, ledgers[r], scenario.World) * FileWords.Scale(statistic.Metric);
        }

        return values;
    }

    /// <summary>A band of the engine in the unit of files.</summary>
    /// <param name="band">In the unit of the engine: projects, 万元, a share, or firms.</param>
    /// <param name="metric">What it measures.</param>
    public static Band Scaled(Band band, Metric metric)
    {
        var scale = FileWords.Scale(metric);
        return Quantiles.Map(band, value => value * scale);
    }

    private Band BandOf(Curve curve) => Scaled(curve.Weeks[scenario.RecordWeek], curve.Key.Metric);

    private Statistic StatisticOf(CurveKey key) => new(key.Stage, key.Basis, key.Metric, scenario.RecordWeek);

    private Statistic Overall(Stage stage, Metric metric) => new(stage, Basis.Flow, metric, scenario.RecordWeek);

    /// <summary>Takes the first figure that the record prints for this very statistic out of the list.</summary>
    private static Total Match(Statistic statistic, Band band, List<RecordComparison> left)
    {
        var at = left.FindIndex(comparison => comparison.Statistic == statistic);
        if (at < 0)
        {
            return new Total(statistic, band, Figure: null);
        }

        var figure = left[at].Figure;
        left.RemoveAt(at);
        return new Total(statistic, band, figure);
    }
}

/// <summary>A statistic of a run with its band, and the printed figure that it is compared with.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Statistic">What was counted.</param>
/// <param name="Band">Its band, in the unit of files (amounts in 亿元).</param>
/// <param name="Figure">The printed figure, or null.</param>
public sealed record Total(Statistic Statistic, Band Band, RecordFigure? Figure)
{
    /// <summary>The printed figure in the unit of files; null where there is none or its digits are missing.</summary>
    public double? Printed => Figure?.Value * FileWords.Scale(Statistic.Metric);

    /// <summary>Whether [5%, 95%] holds the printed figure; null where there is none.</summary>
    public bool? Inside => Printed is { } value ? Band.Holds(value) : null;

    /// <summary>Whether it counts all cities, events and sizes.</summary>
    public bool IsOverall => IsOverallStatistic(Statistic);

    /// <summary>Whether a statistic counts all cities, events and sizes.</summary>
    /// <param name="statistic">Any statistic.</param>
    public static bool IsOverallStatistic(Statistic statistic) =>
        statistic is { City: < 0, Event: < 0, FirmClass: < 0, AtLeast.Wan: 0, Below.Wan: 0 };
}
