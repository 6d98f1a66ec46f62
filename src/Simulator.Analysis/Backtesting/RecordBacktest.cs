using System.Collections.Immutable;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Scenarios.Problems;

namespace Simulator.Analysis.Backtesting;

/// <summary>Forecasts every figure of a file of campaigns from a history, and scores the forecasts.</summary>
/// <remarks>Where the history holds a figure of the file, every figure of that region is kept from the model: the file is then
/// cross-validated by region. Pure and thread-safe.</remarks>
public static class RecordBacktest
{
    /// <summary>Carries the backtest out.</summary>
    /// <param name="record">The file.</param>
    /// <param name="history">What the model learns from.</param>
    /// <param name="progress">Told the number of regions done.</param>
    /// <param name="cancellation">Stops it.</param>
    public static RecordBacktestResult Run(
        CampaignHistory record, CampaignHistory history, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(history);
        var known = ForecastCase.AllOf(history.Figures);
        var held = Shared(record, history);
        var scored = new SortedDictionary<int, Row>();
        var done = 0;
        foreach (var region in record.Figures.Select((figure, at) => (Figure: figure, At: at)).GroupBy(row => row.Figure.Province))
        {
            cancellation.ThrowIfCancellationRequested();
            var learning = held.Contains(region.Key) ? [.. known.Where(entry => entry.Figure.Province != region.Key)] : known;
            var backtest = new RegionBacktest(learning, held.Contains(region.Key));
            var cases = ForecastCase.AllOf(region.Select(row => row.Figure));
            foreach (var (row, entry) in region.Zip(cases))
            {
                scored[row.At] = new Row(row.Figure, backtest.Score(entry), backtest.Refuses(entry));
            }

            progress?.Report(++done);
        }

        return Sum(record, [.. scored.Values]);
    }

    private static RecordBacktestResult Sum(CampaignHistory record, ImmutableArray<Row> outcomes)
    {
        var figures = outcomes.Select(outcome => outcome.Score).OfType<ScoredFigure>().ToImmutableArray();
        var refused = outcomes.Where(outcome => outcome.Refused is not null).ToArray();
        return new RecordBacktestResult(
            figures,
            SkillTable.Of(figures),
            refused.GroupBy(outcome => outcome.Refused!.Value).ToImmutableSortedDictionary(group => group.Key, group => group.Count()),
            refused.GroupBy(outcome => outcome.Figure.Metric).ToImmutableSortedDictionary(
                group => group.Key, group => new SkippedMetric(group.Count(), group.First().Refused!.Value), StringComparer.Ordinal),
            record.Problems);
    }

    /// <summary>Regions of which the history holds a figure of the file.</summary>
    private static HashSet<string> Shared(CampaignHistory record, CampaignHistory history)
    {
        var known = history.Figures.Select(Fingerprint).ToHashSet();
        return [.. record.Figures.Where(figure => known.Contains(Fingerprint(figure))).Select(figure => figure.Province)];
    }

    private static (string Region, string Start, string Metric, double Value) Fingerprint(CampaignFigure figure) =>
        (figure.Region, figure.Start, figure.Metric, figure.Value);

    private sealed record Row(CampaignFigure Figure, ScoredFigure? Score, SkipReason? Refused);
}

/// <summary>Forecasts of a file of campaigns against what it prints.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figures">Figures scored, in the order of the file.</param>
/// <param name="Summary">By metric; <see cref="Total"/> for all.</param>
/// <param name="Skipped">Numbers of figures not forecast, by reason.</param>
/// <param name="SkippedMetrics">Numbers of figures not forecast, by metric and reason.</param>
/// <param name="Problems">Rows that cannot be read.</param>
public sealed record RecordBacktestResult(
    ImmutableArray<ScoredFigure> Figures,
    ImmutableSortedDictionary<string, SkillSummary> Summary,
    ImmutableSortedDictionary<SkipReason, int> Skipped,
    ImmutableSortedDictionary<string, SkippedMetric> SkippedMetrics,
    ImmutableArray<Problem> Problems)
{
    /// <summary>Key of the summary of all figures.</summary>
    public const string Total = "total";
}

/// <summary>A figure of a history with its forecast and the baselines.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figure">The figure.</param>
/// <param name="Score">The forecast against it.</param>
/// <param name="BaselineScores">Scores of the baselines as points, in the unit of the figure.</param>
/// <param name="BaselineSpreadScores">Scores of the baselines with spread, in the unit of the figure.</param>
/// <param name="RegionHeldOut">Whether all figures of the region were kept from the model.</param>
public sealed record ScoredFigure(
    CampaignFigure Figure, ForecastScore Score, ImmutableSortedDictionary<string, double> BaselineScores,
    ImmutableSortedDictionary<string, double> BaselineSpreadScores, bool RegionHeldOut);

/// <summary>How many figures of a metric are not forecast, and why.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Count">Figures.</param>
/// <param name="Reason">Why; of several reasons the one of its first figure.</param>
public sealed record SkippedMetric(int Count, SkipReason Reason);

/// <summary>Forecasts of one region's figures from the history that may be known there.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="learning">What may be known.</param>
/// <param name="regionHeldOut">Whether the region was kept from it.</param>
internal sealed class RegionBacktest(ImmutableArray<ForecastCase> learning, bool regionHeldOut)
{
    private readonly ForecastModel _model = ForecastModel.Learn(learning);
    private readonly BaselineForecasts _baselines = new(learning);

    /// <summary>Why a figure is not forecast; null where it is.</summary>
    public SkipReason? Refuses(ForecastCase of) => _model.Refuses(of);

    /// <summary>The forecast of a figure against it; null where it is refused.</summary>
    public ScoredFigure? Score(ForecastCase of)
    {
        if (Refuses(of) is not null)
        {
            return null;
        }

        var baselines = _baselines.For(of);
        return new ScoredFigure(
            of.Figure,
            ForecastScore.Of(_model.Predict(of), of.Figure.Value),
            baselines.ToImmutableSortedDictionary(entry => FileWords.Of(entry.Key), entry => Math.Abs(entry.Value.Point - of.Figure.Value)),
            baselines.ToImmutableSortedDictionary(
                entry => FileWords.Of(entry.Key), entry => Crps.OfSample(entry.Value.Spread.Values, of.Figure.Value)),
            regionHeldOut);
    }
}
