using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Backtest;

/// <summary>The report of a backtest.</summary>
public static class BacktestReport
{
    /// <summary>Tells a backtest: how good the forecasts are, figure by figure, every miss, and what was left out.</summary>
    /// <param name="backtest">The backtest; it has at least one part.</param>
    /// <param name="origin">What made it.</param>
    /// <param name="culture">The reader's language.</param>
    public static ReportDocument Build(FinishedBacktest backtest, ReportOrigin origin, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        ArgumentNullException.ThrowIfNull(origin);
        var text = new ReportText(culture);
        var campaigns = backtest.Campaigns is { } forecasts ? new CampaignContext(forecasts, text, culture) : null;
        var records = backtest.Records is { } predictions ? new RecordContext(predictions, text, culture) : null;
        return new ReportDocument
        {
            Kind = text.BacktestReport,
            Title = string.Join(" · ", [.. Optional(campaigns?.Title), .. Optional(records?.Title)]),
            Lead = text.Sentences([.. Optional(campaigns?.Lead), .. Optional(records?.Lead)]),
            Culture = culture,
            Notices = [.. campaigns?.Notices ?? [], .. records?.Notices ?? []],
            Colophon = text.BacktestColophon(origin.Version),
            BandNote = text.PredictedBands,
            Sections =
            [
                .. campaigns is null ? [] : CampaignSections(campaigns), .. records is null ? [] : RecordSections(records),
                BackgroundSections.Reading(backtest, text), BackgroundSections.Provenance(backtest, origin, text),
            ],
        };
    }

    private static ImmutableArray<Section> CampaignSections(CampaignContext context) => !context.HasForecasts
        ? [ForecastGapSections.Skipped(context)]
        :
        [
            ForecastScoreSections.Headline(context), ForecastScoreSections.Coverage(context), ForecastScoreSections.Scores(context),
            ForecastFiguresSection.Build(context), ForecastGapSections.Misses(context), ForecastGapSections.Skipped(context),
        ];

    private static ImmutableArray<Section> RecordSections(RecordContext context) =>
    [
        PredictionScoreSections.Headline(context), PredictionScoreSections.Coverage(context), PredictionScoreSections.Figures(context),
        PredictionGapSections.Misses(context), PredictionGapSections.Skipped(context),
    ];

    private static ImmutableArray<string> Optional(string? text) => text is null ? [] : [text];
}
