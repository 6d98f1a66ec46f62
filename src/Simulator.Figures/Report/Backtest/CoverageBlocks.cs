using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Backtest;

/// <summary>Whether bands hold what they say: charts and key figures of sets of forecasts.</summary>
internal static class CoverageBlocks
{
    /// <summary>Coverage of several sets of forecasts beside the nominal shares.</summary>
    public static ChartBlock ByRow(
        string id, string heading, string rowTitle, IReadOnlyList<(string Name, SkillSummary Skill)> rows, ReportText text) => new(
        id, heading, text.CoverageCaption, text.CoverageAxis,
        new IntervalChart
        {
            Rows = [.. rows.Select(row => row.Name)],
            Series = [.. CoverageLevel.All.Select(level => SeriesOf(level, rows, text))],
            Min = 0,
        },
        new Table(
            text.CoverageTable,
            [
                new Column(rowTitle), .. Column.Numbers(text.ColumnFigures, text.ColumnInside50, text.ColumnInside80, text.ColumnInside90),
            ],
            [.. rows.Select(row => TextsOf(row.Name, row.Skill))]));

    /// <summary>Where in their distributions the printed figures fall, for each of several sets of forecasts.</summary>
    public static ChartBlock Pit(string id, ImmutableArray<(string Name, SkillSummary Skill)> series, ReportText text) => new(
        id, text.PitHeading, text.PitCaption, text.PitAxis, new PitChart(series),
        new Table(
            text.PitTable,
            [new Column(text.ColumnPit), .. Column.Numbers(series.Select(one => one.Name))],
            [
                .. PitChart.Classes.Select((name, i) => (ImmutableArray<string>)
                    [name, .. series.Select(one => ForecastText.Count(one.Skill.PitHistogram[i]))]),
            ]));

    /// <summary>Coverage at 50, 80 and 90% as key figures: share, interval, and whether that is in line with the nominal share.</summary>
    public static IEnumerable<Tile> Tiles(SkillSummary skill, ReportText text, string prefix = "") =>
        CoverageLevel.All.Select(level => TileOf(level, skill, text, prefix));

    private static IntervalSeries SeriesOf(CoverageLevel level, IReadOnlyList<(string Name, SkillSummary Skill)> rows, ReportText text) => new(
        text.BandHolds(level.Name),
        [.. rows.Select(row => level.Of(row.Skill)).Select(part => (part.Share, part.Low, part.High))], level.Nominal);

    private static ImmutableArray<string> TextsOf(string name, SkillSummary skill) =>
    [
        name, ForecastText.Count(skill.Figures),
        .. CoverageLevel.All.Select(level => level.Of(skill)).Select(part => $"{part.Hits} · {ForecastText.Share(part)}"),
    ];

    private static Tile TileOf(CoverageLevel level, SkillSummary skill, ReportText text, string prefix)
    {
        var part = level.Of(skill);
        var inLine = part.Low <= level.Nominal && level.Nominal <= part.High;
        return new Tile
        {
            What = prefix + text.BandHolds(level.Name),
            Basis = text.OfFigures(part.Hits, part.Trials),
            Value = (100 * part.Share).ToString("0", CultureInfo.InvariantCulture),
            Unit = "%",
            Range = text.Interval95(ForecastText.Percent(part.Low), ForecastText.Percent(part.High)),
            Record = text.Nominal(level.Name),
            Inside = inLine,
            Verdict = inLine ? text.AsNominal : part.Share > level.Nominal ? text.TooWide : text.TooNarrow,
        };
    }
}

/// <summary>A band whose coverage is stated.</summary>
/// <param name="Nominal">Share that it should hold, in [0, 1].</param>
/// <param name="Of">How many figures it held.</param>
internal sealed record CoverageLevel(double Nominal, Func<SkillSummary, Proportion> Of)
{
    public static readonly ImmutableArray<CoverageLevel> All =
    [
        new(0.5, skill => skill.Coverage50), new(0.8, skill => skill.Coverage80), new(0.9, skill => skill.Coverage90),
    ];

    /// <summary>The nominal share, such as 90%.</summary>
    public string Name => ForecastText.Percent(Nominal);
}
