using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Cli.Results;
using Simulator.Cli.Run;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Compare;

/// <summary>Makes comparison.json of a finished comparison.</summary>
internal static class CompareDocumentBuilder
{
    private const int Decimals = 6;

    public static CompareDocument Build(FinishedComparison comparison)
    {
        var first = comparison.Plan.Arms[0].Plan;
        return new CompareDocument
        {
            Schema = CompareDocument.CurrentSchema,
            Alternatives = [.. comparison.Plan.Arms.Zip(comparison.Outcomes, (arm, outcome) => Entry(arm, outcome, comparison.Plan.Folder))],
            Engine = first.Engine.Name,
            Seed = first.Options.Seed,
            Replicates = first.Options.Replicates,
            Week = comparison.Week,
            Date = Dates.LastDayOf(comparison.Week, comparison.Calendar),
            Version = ProductInfo.Version,
            Platform = DocumentBuilder.Platform,
            ElapsedSeconds = Math.Round(comparison.Elapsed.TotalSeconds, 3),
            Values = [.. comparison.Result.Values.Select(Entry)],
            Pairs = [.. comparison.Result.Pairs.Select(Entry)],
            Curves = [.. comparison.Result.Curves.Select(curve => Entry(curve, comparison))],
        };
    }

    private static CompareDocument.AlternativeEntry Entry(ComparePlan.Arm arm, RunOutcome outcome, string folder) => new()
    {
        Name = arm.Alternative.Name,
        Scenario = new RunDocument.ScenarioEntry
        {
            Id = arm.Alternative.Scenario.Id,
            Sha256 = arm.Alternative.Scenario.Sha256,
            Strategy = arm.Alternative.Scenario.Strategy,
            StrategyChosen = arm.Alternative.Request.Strategy is not null,
            Overrides = arm.Alternative.Scenario.Overrides,
            Path = ScenarioPath.Relative(folder, arm.Alternative.Request.Scenario),
        },
        Weeks = arm.Alternative.Scenario.World.Calendar.Weeks,
        Digest = outcome.Digest,
        FailedBatches = [.. outcome.Failures.Select(DocumentBuilder.Entry)],
    };

    private static CompareDocument.ValueEntry Entry(AlternativeValue value) => new(
        value.Name, value.Week, MeasureWords.Stage(value.Measure), MeasureWords.Basis(value.Measure), MeasureWords.Metric(value.Measure),
        MeasureWords.Unit(value.Measure), Rounded(value.Band?.Mean), Rounded(value.Band?.Sd), Rounded(value.Band?.P05),
        Rounded(value.Band?.P25), Rounded(value.Band?.P50), Rounded(value.Band?.P75), Rounded(value.Band?.P95));

    private static CompareDocument.PairEntry Entry(PairResult pair) => new()
    {
        A = pair.A,
        B = pair.B,
        Week = pair.Week,
        Stage = MeasureWords.Stage(pair.Measure),
        Basis = MeasureWords.Basis(pair.Measure),
        Metric = MeasureWords.Metric(pair.Measure),
        Unit = MeasureWords.Unit(pair.Measure),
        Replicates = pair.Replicates,
        WithoutValue = pair.WithoutValue,
        Difference = pair.Difference is { } difference ? Entry(difference) : null,
        IndependentHalfWidth = Rounded(pair.IndependentHalfWidth95),
        ProbabilityFirstBetter = Math.Round(pair.ProbabilityFirstBetter, Decimals),
        VarianceRatio = Rounded(pair.VarianceRatio),
    };

    private static CompareDocument.DifferenceEntry Entry(PairedDifference difference) => new(
        Math.Round(difference.Band.Mean, Decimals), Math.Round(difference.Band.Sd, Decimals), Rounded(difference.HalfWidth95),
        Math.Round(difference.Band.P05, Decimals), Math.Round(difference.Band.P95, Decimals));

    private static CompareDocument.CurveEntry Entry(DifferenceCurve curve, FinishedComparison comparison) => new(
        curve.A, curve.B, MeasureWords.Stage(curve.Measure), MeasureWords.Basis(curve.Measure), MeasureWords.Metric(curve.Measure),
        MeasureWords.Unit(curve.Measure),
        curve.Overtaking is { } at ? new CompareDocument.OvertakingEntry(at.Week, Dates.LastDayOf(at.Week, comparison.Calendar), at.Leader) : null,
        curve.ClearFromWeek);

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, Decimals) : null;
}
