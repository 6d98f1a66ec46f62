using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Backtest;

/// <summary>What the sections about a file of campaigns are built from.</summary>
internal sealed class CampaignContext(CampaignForecasts forecasts, ReportText text, CultureInfo culture)
{
    public ReportText Text => text;

    public Words Words { get; } = new(culture);

    public CampaignTable Table => forecasts.Table;

    public RecordBacktestResult Result => forecasts.Result;

    public bool HasForecasts => !Result.Figures.IsEmpty;

    /// <summary>The summary of all figures, where some are forecast.</summary>
    public SkillSummary Total => Result.Summary[RecordBacktestResult.Total];

    /// <summary>Metrics that are forecast, those with the most figures first.</summary>
    public ImmutableArray<string> Metrics { get; } =
    [
        .. forecasts.Result.Summary.Where(entry => entry.Key != RecordBacktestResult.Total)
            .OrderByDescending(entry => entry.Value.Figures).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key),
    ];

    public ImmutableArray<ScoredFigure> Misses { get; } = Furthest(forecasts.Result.Figures.Where(figure => !figure.Score.Inside90));

    public string Title => Table.Name;

    public string Lead => text.CampaignsLead(
        Result.Figures.Length, Result.Figures.Select(figure => figure.Figure.CampaignKey).Distinct().Count(),
        Result.Figures.Count(figure => figure.RegionHeldOut));

    public ImmutableArray<string> Notices => UnreadableRows is > 0 and var rows ? [text.RowsUnreadable(rows, Table.Name)] : [];

    private int UnreadableRows => Result.Problems.Select(problem => problem.Line).Distinct().Count();

    /// <summary>The furthest from their median first.</summary>
    public static ImmutableArray<ScoredFigure> Furthest(IEnumerable<ScoredFigure> figures) =>
        [.. figures.OrderByDescending(figure => ForecastText.Distance(figure.Score))];

    /// <summary>Region, campaign and start as the file names them.</summary>
    public static string NameOf(ScoredFigure scored) => scored.Figure is { Start.Length: > 0 } figure
        ? $"{figure.Region} {figure.Campaign} ({figure.Start})"
        : $"{scored.Figure.Region} {scored.Figure.Campaign}";

    public string UnitOf(string metric) => Result.Summary[metric].CrpsUnit is FileWords.Projects
        ? Words.Unit(FileWords.Projects)
        : Result.Summary[metric].CrpsUnit;
}
