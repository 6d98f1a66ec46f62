using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Cli.Run;
using Spectre.Console;

namespace Simulator.Cli.Compare;

/// <summary>What the comparison found: a table for every pair, and when one overtakes the other.</summary>
internal static class CompareSummary
{
    private const string First = "A";
    private const string Second = "B";

    public static void Write(Screen screen, FinishedComparison comparison, string folder)
    {
        screen.Say("");
        var shown = comparison.Result.Shown;
        foreach (var pair in shown.Pairs.GroupBy(pair => (pair.A, pair.B)))
        {
            screen.Say(screen.Texts.PairTitle(
                pair.Key.A, pair.Key.B, Date(comparison, comparison.Week), comparison.Week, pair.First().Replicates));
            screen.Show(Table(screen, comparison.Result, [.. pair]));
            WriteWeeks(screen, comparison, pair.Key);
        }

        WriteNotes(screen, comparison.Result, shown);
        screen.Say(screen.Texts.CompareFooter(Cells.Seconds(comparison.Elapsed), folder.Replace('\\', '/')));
    }

    private static Table Table(Screen screen, ComparisonResult result, IReadOnlyList<PairResult> pairs)
    {
        var texts = screen.Texts;
        var table = new Table().Border(TableBorder.Simple).AddColumn(Cells.Column(texts.ColumnMeasure));
        foreach (var heading in new[] { First, Second, $"{First} − {Second}", texts.ColumnInterval, texts.ColumnFirstBetter, texts.ColumnVarianceRatio })
        {
            table.AddColumn(Cells.Column(heading).RightAligned());
        }

        table.AddColumn(Cells.Column(texts.ColumnUnit));
        foreach (var pair in pairs)
        {
            table.AddRow(
                Cells.Text(texts.Measure(pair.Measure.Key)),
                Cells.Text(ComparisonText.Mean(ValueOf(pair.A, pair))), Cells.Text(ComparisonText.Mean(ValueOf(pair.B, pair))),
                Cells.Text(ComparisonText.Difference(pair.Difference)), Cells.Text(ComparisonText.Interval(pair.Difference)),
                Cells.Text(ComparisonText.Probability(pair.ProbabilityFirstBetter)), Cells.Text(ComparisonText.Ratio(pair.VarianceRatio)),
                Cells.Text(texts.Unit(pair.Measure.Unit)));
        }

        return table;

        AlternativeValue ValueOf(string name, PairResult pair) =>
            result.Values.First(value => value.Name == name && value.Measure == pair.Measure);
    }

    /// <summary>Since when each difference is clear, and when one overtakes the other for good.</summary>
    private static void WriteWeeks(Screen screen, FinishedComparison comparison, (string A, string B) pair)
    {
        var (texts, curves) = (screen.Texts, comparison.Result.Curves.Where(curve => (curve.A, curve.B) == pair).ToArray());
        foreach (var curve in curves.Where(curve => curve.ClearFromWeek is not null))
        {
            var week = curve.ClearFromWeek!.Value;
            screen.Say(texts.ClearFrom(MeasureOf(texts, curve), curve.ClearLeader!, week, Date(comparison, week)));
        }

        var unclear = curves.Where(curve => curve.ClearFromWeek is null).Select(curve => MeasureOf(texts, curve)).ToArray();
        if (unclear.Length > 0)
        {
            screen.Say(texts.NotClear(curves[0].Weeks.Length - 1, string.Join(" / ", unclear)));
        }

        foreach (var curve in curves.Where(curve => curve.Overtaking is not null))
        {
            var overtaking = curve.Overtaking!;
            screen.Say(texts.Overtakes(
                MeasureOf(texts, curve), overtaking.Leader, overtaking.Leader == pair.A ? pair.B : pair.A, overtaking.Week,
                Date(comparison, overtaking.Week)));
        }

        screen.Say("");
    }

    private static string MeasureOf(CommandTexts texts, DifferenceCurve curve) => texts.Measure(curve.Measure.Key);

    private static void WriteNotes(Screen screen, ComparisonResult all, ComparisonResult shown)
    {
        foreach (var pair in shown.Pairs.Where(pair => pair.WithoutValue > 0))
        {
            screen.Say(screen.Texts.WithoutValue(pair.A, pair.B, pair.WithoutValue, pair.Replicates));
        }

        if (shown.Pairs.Length < all.Pairs.Length)
        {
            screen.Say(screen.Texts.PairsLeftOut(PairsOf(shown), PairsOf(all), all.Alternatives[0]));
        }

        screen.Say(screen.Texts.CompareNote);
        screen.Say(all.Pairs.Any(pair => pair.Measure == Measure.CostPerLanded) ? screen.Texts.CostNote : screen.Texts.NoCostNote);
    }

    private static int PairsOf(ComparisonResult result) => result.Pairs.Select(pair => (pair.A, pair.B)).Distinct().Count();

    private static string Date(FinishedComparison comparison, int week) => Dates.Text(Dates.LastDayOf(week, comparison.Calendar));
}
