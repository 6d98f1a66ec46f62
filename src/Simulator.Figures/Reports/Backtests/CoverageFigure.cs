using System.Collections.Immutable;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Coverage of several sets of forecasts beside the nominal shares.</summary>
internal static class CoverageFigure
{
    public static Figure Build(
        string id, string heading, string rowTitle, IReadOnlyList<(string Name, SkillSummary Skill)> rows, ReportText text) => new(
        heading, text.CoverageCaption,
        new IntervalChart
        {
            Id = id,
            Description = text.CoverageCaption,
            Axis = text.CoverageAxis,
            IsShare = true,
            Rows = [.. rows.Select(row => row.Name)],
            Series = [.. CoverageLevel.All.Select(level => SeriesOf(level, rows, text))],
            Min = 0,
            Max = 1,
        },
        new Table(
            text.CoverageTable,
            [
                new Column(rowTitle), new Column(text.ColumnFigures, IsNumber: true), new Column(text.ColumnInside50, IsNumber: true),
                new Column(text.ColumnInside80, IsNumber: true), new Column(text.ColumnInside90, IsNumber: true),
            ],
            [.. rows.Select(row => Cells(row.Name, row.Skill))]));

    private static IntervalSeries SeriesOf(CoverageLevel level, IReadOnlyList<(string Name, SkillSummary Skill)> rows, ReportText text)
    {
        ImmutableArray<double?> Take(Func<Proportion, double> value) =>
            [.. rows.Select(row => (double?)Quantiles.Rounded(value(level.Of(row.Skill))))];
        return new IntervalSeries(
            text.BandHolds(level.Name), Take(part => part.Share), Take(part => part.Low), Take(part => part.High), level.Nominal);
    }

    private static ImmutableArray<string> Cells(string name, SkillSummary skill) =>
    [
        name, ForecastText.Count(skill.Figures),
        .. CoverageLevel.All.Select(level => level.Of(skill)).Select(part => $"{part.Hits} · {ForecastText.Share(part)}"),
    ];
}
