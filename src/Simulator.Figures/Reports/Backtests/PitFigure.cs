using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>PIT histograms of sets of forecasts.</summary>
internal static class PitFigure
{
    private static readonly ImmutableArray<string> Classes =
    [
        .. Enumerable.Range(0, SkillSummary.PitClasses).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{(double)i / SkillSummary.PitClasses:0.0}–{(i + 1.0) / SkillSummary.PitClasses:0.0}")),
    ];

    public static Figure Build(string id, IReadOnlyList<(string Name, SkillSummary Skill)> series, ReportText text) => new(
        text.PitHeading, text.PitCaption,
        new HistogramChart
        {
            Id = id,
            Description = text.PitCaption,
            Axis = text.PitAxis,
            IsShare = true,
            Classes = Classes,
            Series = [.. series.Select(one => new HistogramSeries(one.Name, Shares(one.Skill)))],
            Reference = 1.0 / SkillSummary.PitClasses,
        },
        new Table(
            text.PitTable,
            [new Column(text.ColumnPit), .. series.Select(one => new Column(one.Name, IsNumber: true))],
            [
                .. Classes.Select((name, i) => (ImmutableArray<string>)
                    [name, .. series.Select(one => ForecastText.Count(one.Skill.PitHistogram[i]))]),
            ]));

    private static ImmutableArray<double> Shares(SkillSummary skill) =>
        [.. skill.PitHistogram.Select(count => Quantiles.Rounded((double)count / skill.Figures))];
}
