using System.Collections.Immutable;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Comparison;

/// <summary>Values of a measure, replicate by replicate, in the measure's unit.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class MeasureSample
{
    /// <summary>The values at the end of a week, in order of the ledgers; positive infinity where nothing landed for the money.</summary>
    public static double[] At(int week, Measure measure, World world, ImmutableArray<ReplicateLedger> ledgers) =>
        [.. ledgers.Select(ledger => measure.Quantity == Quantity.CostPerLanded
            ? CostPerLanded(ledger, world, week)
            : Value(measure.Stage, measure.Basis, MetricOf(measure), ledger, world, week))];

    /// <summary>The values of all weeks: those of week w begin at w times the number of replicates.</summary>
    public static double[] ByWeek(Measure measure, World world, ImmutableArray<ReplicateLedger> ledgers)
    {
        var metric = MetricOf(measure);
        var values = new CurveTable(world, ledgers).Sample(new CurveKey(-1, measure.Stage, measure.Basis, metric));
        var scale = Scale(metric);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= scale;
        }

        return values;
    }

    private static double CostPerLanded(ReplicateLedger ledger, World world, int week)
    {
        var landedYi = Value(Measure.CostPerLanded.Stage, Measure.CostPerLanded.Basis, Metric.TotalInvestment, ledger, world, week);
        var spentWan = 0.0;
        foreach (var city in ledger.Cities)
        {
            spentWan += city.SpentWan;
        }

        return landedYi > 0 ? spentWan / landedYi : double.PositiveInfinity;
    }

    private static double Value(Core.Deals.Stage stage, Basis basis, Metric metric, ReplicateLedger ledger, World world, int week) =>
        StatisticValue.Of(new Statistic(stage, basis, metric, week), ledger, world) * Scale(metric);

    private static Metric MetricOf(Measure measure) => measure.Quantity == Quantity.Count ? Metric.Count : Metric.TotalInvestment;

    private static double Scale(Metric metric) => metric == Metric.Count ? 1 : 1.0 / Money.WanPerYi;
}
