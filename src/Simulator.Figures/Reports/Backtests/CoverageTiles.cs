using System.Globalization;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Coverage at 50, 80 and 90% as key figures: share, interval, and whether that is in line with the nominal share.</summary>
internal static class CoverageTiles
{
    public static IEnumerable<Tile> Of(SkillSummary skill, ReportText text, string prefix = "") =>
        CoverageLevel.All.Select(level => Of(level, skill, text, prefix));

    private static Tile Of(CoverageLevel level, SkillSummary skill, ReportText text, string prefix)
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
