using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Scoring;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Cli.Run;
using Spectre.Console;

namespace Simulator.Cli.Backtest;

/// <summary>A backtest on the terminal: coverage, scores and baselines by metric, and what was skipped.</summary>
internal static class BacktestSummary
{
    private const string Bars = "▁▂▃▄▅▆▇█";
    private const string Interval = "90%";
    private const string Histogram = "PIT";
    private const int MostNamed = 8;

    public static void Write(Screen screen, RecordBacktestResult result)
    {
        var texts = screen.Texts;
        screen.Say(texts.BacktestTitle(result.Figures.Length, result.Figures.Count(figure => figure.RegionHeldOut)));
        screen.Show(Table(result, texts));
        screen.Say(texts.BacktestLegend);
        foreach (var (reason, count) in result.Skipped)
        {
            screen.Say(texts.Skipped(count, texts.SkipReason(reason)));
        }

        SayUnknown(screen, result);
    }

    /// <summary>A file may hold metrics by the hundred that are not forecast: the most frequent are named.</summary>
    private static void SayUnknown(Screen screen, RecordBacktestResult result)
    {
        var unknown = result.SkippedMetrics.Where(entry => entry.Value.Reason == SkipReason.UnknownMetric)
            .OrderByDescending(entry => entry.Value.Count).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        var named = string.Join(", ", unknown.Take(MostNamed).Select(entry => $"{entry.Key} ({entry.Value.Count})"));
        if (unknown.Length > MostNamed)
        {
            screen.Say(screen.Texts.ManyUnknownMetrics(unknown.Length, named));
        }
        else if (unknown.Length > 0)
        {
            screen.Say(screen.Texts.UnknownMetrics(named));
        }
    }

    private static Table Table(RecordBacktestResult result, CommandTexts texts)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(Cells.Column(texts.ColumnMetric).NoWrap());
        foreach (var heading in new[]
                 {
                     texts.ColumnFigures, "50%", "80%", Interval, texts.ColumnCrps, texts.ColumnBestBaseline,
                     texts.ColumnSkill, texts.ColumnSkillWithSpread, Histogram,
                 })
        {
            var column = Cells.Column(heading).RightAligned();
            table.AddColumn(heading is Interval or Histogram ? column.NoWrap() : column);
        }

        foreach (var (metric, skill) in result.Summary.OrderBy(entry => entry.Key == RecordBacktestResult.Total))
        {
            table.AddRow([.. Row(metric == RecordBacktestResult.Total ? texts.Total : metric, skill).Select(text => new Text(text))]);
        }

        return table;
    }

    private static string[] Row(string name, SkillSummary skill) =>
    [
        name,
        skill.Figures.ToString(CultureInfo.InvariantCulture),
        Percent(skill.Coverage50.Share),
        Percent(skill.Coverage80.Share),
        string.Create(CultureInfo.InvariantCulture, $"{skill.Coverage90.Share:0%} [{100 * skill.Coverage90.Low:0}–{100 * skill.Coverage90.High:0}]"),
        Number(skill.MeanCrps),
        skill.Baselines.IsEmpty ? "" : Number(skill.Baselines.Values.Min()),
        Percent(skill.SkillOverBest),
        Percent(skill.SkillOverBestWithSpread),
        Spark(skill),
    ];

    private static string Spark(SkillSummary skill)
    {
        var most = Math.Max(1, skill.PitHistogram.Max());
        return string.Concat(skill.PitHistogram.Select(count => Bars[count * (Bars.Length - 1) / most]));
    }

    private static string Percent(double share) =>
        double.IsFinite(share) ? string.Create(CultureInfo.InvariantCulture, $"{100 * share:0}%") : "";

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "0" : "0.##", CultureInfo.InvariantCulture);
}
