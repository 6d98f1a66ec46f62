using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Calibration;
using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Resources;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Records;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>What the sections about records of scenarios are built from.</summary>
internal sealed class RecordContext(ReportedPredictions predictions, Phrases phrases, CultureInfo culture)
{
    private readonly Words _words = new(culture);

    private readonly ImmutableDictionary<string, Scenario> _scenarios = predictions.Scenarios.ToImmutableDictionary(scenario => scenario.Id);

    public Phrases Phrases => phrases;

    public CultureInfo Culture => culture;

    public ReportedPredictions Predictions => predictions;

    public ImmutableArray<PredictedFigure> Figures => predictions.Figures;

    /// <summary>Both ways to predict: its name, and the scores of a figure.</summary>
    public ImmutableArray<(string Name, Func<PredictedFigure, ForecastScore> Of)> Parts { get; } =
        [(phrases.FittedName, figure => figure.Fitted), (phrases.BlindName, figure => figure.Blind)];

    public string Title => string.Join(" · ", predictions.Scenarios.Select(scenario => scenario.Title.In(culture)));

    public string Lead => phrases.RecordsLead(Figures.Length, predictions.Scenarios.Length);

    public ImmutableArray<string> Notices =>
        [.. predictions.PassedOver.Select(problem => phrases.PassedOver(problem.File, problem.Message))];

    public string TitleOf(string scenario) => _scenarios[scenario].Title.In(culture);

    /// <summary>Stage, part and metric of a figure, such as <c>signed · ≥ 30 亿元 · count</c>.</summary>
    public string NameOf(PredictedFigure figure)
    {
        var scenario = _scenarios[figure.Scenario];
        var statistic = ScenarioTrials.Printed(scenario).First(comparison => comparison.Figure.Id == figure.Figure.Id).Statistic;
        return $"{new FigureName(scenario, culture).Of(statistic)} · {_words.Metric(FileWords.Metric(statistic.Metric))}";
    }

    public static string UnitOf(RecordFigure figure) => figure.IsMoney ? FileWords.Yi : "";
}
