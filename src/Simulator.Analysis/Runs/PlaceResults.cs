using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Provinces;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>Places against their targets.</summary>
/// <remarks>A target is the yearly mandate of M2 with the model's own mark-up, times the years begun by the record's week.
/// Pure and thread-safe.</remarks>
public static class PlaceResults
{
    /// <summary>All places, by mean amount signed, largest first.</summary>
    /// <param name="run">The run.</param>
    public static ImmutableArray<PlaceResult> Of(FinishedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return [.. Enumerable.Range(0, run.Scenario.World.Cities.Length).Select(city => Of(run, city))
            .OrderByDescending(place => place.SignedAmount.Mean).ThenBy(place => place.City)];
    }

    private static PlaceResult Of(FinishedRun run, int city)
    {
        var target = TargetOf(run, city);
        var amounts = run.Statistics.ValuesOf(Statistic(run, city, Stage.Signed, Metric.TotalInvestment));
        var reached = amounts.Count(amount => amount >= target.Yi) / (double)amounts.Length;
        return new PlaceResult(
            city, target,
            BandOf(run, city, Stage.Signed, Metric.Count), Band.Of(amounts), BandOf(run, city, Stage.Registered, Metric.Count),
            BandOf(run, city, Stage.Funded, Metric.FundsInPlace), target.Wan > 0 ? reached : null);
    }

    private static Money TargetOf(FinishedRun run, int city)
    {
        var world = run.Scenario.World;
        var own = world.Cities[city];
        var siblings = world.Cities.Where(other => other.Province == own.Province).ToArray();
        var yearly = ProvinceStep.MandateOf(world.Provinces[own.Province], city, own, siblings, yearShare: 1, world.Model.Negotiation);
        return yearly.SignedTarget.Times(1 + (run.Scenario.RecordWeek / Calendar.WeeksPerYear));
    }

    private static Band BandOf(FinishedRun run, int city, Stage stage, Metric metric) =>
        run.Statistics.BandOf(Statistic(run, city, stage, metric));

    private static Statistic Statistic(FinishedRun run, int city, Stage stage, Metric metric) =>
        new(stage, Basis.Flow, metric, run.Scenario.RecordWeek, city);
}

/// <summary>What one place signed and landed by the record's week, beside its target; flow basis.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Target">Amount to be signed in the years begun by then; zero where its province sets none.</param>
/// <param name="SignedCount">签约, projects.</param>
/// <param name="SignedAmount">签约, 总投资, 亿元.</param>
/// <param name="RegisteredCount">注册落地, projects.</param>
/// <param name="Funds">到位资金, 亿元.</param>
/// <param name="ReachShare">Share of replicates that reach the target, in [0, 1]; null without a target.</param>
public sealed record PlaceResult(
    int City, Money Target, Band SignedCount, Band SignedAmount, Band RegisteredCount, Band Funds, double? ReachShare);
