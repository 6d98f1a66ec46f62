using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Scoring;
using Simulator.Cli.Results;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Backtest;

/// <summary>A backtest as JSON, without reflection at start-up.</summary>
[JsonSerializable(typeof(BacktestDocument))]
internal sealed partial class BacktestJson : JsonSerializerContext
{
    private const string Schema = "simulator.backtest/1";

    private static readonly BacktestJson Context = new(new JsonSerializerOptions(JsonFormat.Options())
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    public static string Write(RecordBacktestResult? result, ImmutableArray<PredictedFigure> scenarios) => JsonSerializer.Serialize(
        new BacktestDocument(
            Schema,
            [.. result?.Figures.Select(Entry) ?? [], .. scenarios.Select(Entry)],
            (result?.Summary.Select(entry => (entry.Key, Value: Entry(entry.Value))) ?? []).Concat(Summary(scenarios))
                .ToDictionary(entry => entry.Key, entry => entry.Value),
            result?.Skipped.ToDictionary(entry => Word(entry.Key), entry => entry.Value) ?? [],
            result?.SkippedMetrics.ToDictionary(entry => entry.Key, entry => Entry(entry.Value)) ?? [],
            [.. result?.Problems.Select(Entry) ?? []]),
        Context.BacktestDocument);

    /// <summary>A word of an enumeration as files write it.</summary>
    public static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());

    private static BacktestDocument.FigureEntry Entry(ScoredFigure scored)
    {
        var (figure, score) = (scored.Figure, scored.Score);
        return new BacktestDocument.FigureEntry(
            figure.Id, figure.Campaign, figure.Metric, figure.ElapsedMonths, score.Value, score.P05, score.P25, score.P50, score.P75, score.P95,
            score.Crps, score.Inside90, figure.Unit, figure.Region, Word(figure.CountedBy), Word(figure.Kind), Word(figure.Level),
            figure.ElapsedIsPrinted, scored.RegionHeldOut, score.Pit, scored.BaselineScores, Blind: null, Use: null);
    }

    private static BacktestDocument.FigureEntry Entry(PredictedFigure predicted)
    {
        var (figure, score) = (predicted.Figure, predicted.Fitted);
        return new BacktestDocument.FigureEntry(
            $"{predicted.Scenario}/{figure.Id}", predicted.Scenario, $"{figure.StageName}.{Word(figure.Metric)}", null, score.Value,
            score.P05, score.P25, score.P50, score.P75, score.P95, score.Crps, score.Inside90, figure.IsMoney ? "亿元" : "1", predicted.Scenario,
            Word(figure.CountedBy), null, null, null, null, score.Pit, new Dictionary<string, double>(),
            new BacktestDocument.BlindEntry(
                predicted.Blind.P05, predicted.Blind.P25, predicted.Blind.P50, predicted.Blind.P75, predicted.Blind.P95, predicted.Blind.Crps,
                predicted.Blind.Inside90, predicted.Blind.Pit),
            Word(figure.Use));
    }

    /// <summary>All records together, then each by itself, fitted and blind.</summary>
    private static IEnumerable<(string Key, BacktestDocument.SummaryEntry Value)> Summary(ImmutableArray<PredictedFigure> figures) =>
        figures.IsEmpty ? [] : figures.GroupBy(figure => figure.Scenario)
            .Select(group => (Name: group.Key, Figures: group.ToImmutableArray())).Prepend((Name: "records", Figures: figures))
            .SelectMany(part => new[]
            {
                ($"{part.Name}/fitted", Entry(ScenarioSkill.Of(part.Figures, figure => figure.Fitted))),
                ($"{part.Name}/blind", Entry(ScenarioSkill.Of(part.Figures, figure => figure.Blind))),
            });

    private static BacktestDocument.SkippedEntry Entry(SkippedMetric metric) => new(metric.Count, Word(metric.Reason));

    private static BacktestDocument.SummaryEntry Entry(SkillSummary skill) => new(
        skill.Figures, skill.Coverage50.Share, skill.Coverage80.Share, skill.Coverage90.Share,
        Interval(skill.Coverage50), Interval(skill.Coverage80), Interval(skill.Coverage90),
        skill.MeanCrps, skill.CrpsUnit, skill.PitHistogram, skill.Baselines, skill.BaselinesWithSpread,
        Finite(skill.SkillOverBest), Interval(skill.IntervalOverBest),
        Finite(skill.SkillOverBestWithSpread), Interval(skill.IntervalOverBestWithSpread));

    private static BacktestDocument.ProblemEntry Entry(Problem problem) =>
        new(problem.Code, problem.File, problem.Line, problem.Path, problem.Message, problem.Hint);

    private static double[] Interval(Proportion share) => [share.Low, share.High];

    private static double?[] Interval((double Low, double High) interval) => [Finite(interval.Low), Finite(interval.High)];

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
