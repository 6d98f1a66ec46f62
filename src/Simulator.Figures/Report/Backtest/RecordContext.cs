using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Calibration;
using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Core.Reporting;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Records;

namespace Simulator.Figures.Report.Backtest;

/// <summary>What the sections about records of scenarios are built from.</summary>
internal sealed class RecordContext(RecordPredictions predictions, ReportText text, CultureInfo culture)
{
    private const string Separator = " · ";

    private readonly Words _words = new(culture);

    private readonly ImmutableDictionary<string, Scenario> _scenarios =
        predictions.Scenarios.DistinctBy(scenario => scenario.Id).ToImmutableDictionary(scenario => scenario.Id);

    public ReportText Text => text;

    public CultureInfo Culture => culture;

    public RecordPredictions Predictions => predictions;

    public ImmutableArray<PredictedFigure> Figures => predictions.Figures;

    /// <summary>Both ways to predict: its name, and the scores of a figure.</summary>
    public ImmutableArray<(string Name, Func<PredictedFigure, ForecastScore> Of)> Parts { get; } =
        [(text.FittedName, figure => figure.Fitted), (text.BlindName, figure => figure.Blind)];

    public string Title => string.Join(" · ", predictions.Scenarios.Select(scenario => scenario.Title.In(culture)));

    public string Lead => text.RecordsLead(Figures.Length, predictions.Scenarios.Length);

    public ImmutableArray<string> Notices =>
        [.. predictions.PassedOver.Select(problem => text.PassedOver(problem.File, problem.Message))];

    public string TitleOf(string scenario) => _scenarios[scenario].Title.In(culture);

    /// <summary>Stage, part and metric of a figure, such as <c>signed · ≥ 30 亿元 · count</c>.</summary>
    public string NameOf(PredictedFigure figure) => string.Join(Separator, PartOf(figure), MetricOf(figure));

    /// <summary>The same with the metric first, since labels of charts are cut at their end.</summary>
    public string LabelOf(PredictedFigure figure) => string.Join(Separator, MetricOf(figure), PartOf(figure));

    public static string UnitOf(RecordFigure figure) => figure.IsMoney ? FileWords.Yi : "";

    private string PartOf(PredictedFigure figure) => new StatisticName(_scenarios[figure.Scenario], culture).Of(StatisticOf(figure));

    private string MetricOf(PredictedFigure figure) => _words.Metric(FileWords.Of(StatisticOf(figure).Metric));

    private Statistic StatisticOf(PredictedFigure figure) => ScenarioTrials.Printed(_scenarios[figure.Scenario])
        .First(comparison => comparison.Figure.Id == figure.Figure.Id).Statistic;
}
