using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Cli.Run;
using Spectre.Console;

namespace Simulator.Cli.Compare;

/// <summary>What the comparison found: a table for every pair, and when one overtakes the other.</summary>
internal static class CompareSummary
{
    private const string First = "A";
    private const string Second = "B";

    public static void Write(Screen screen, FinishedComparison comparison)
    {
        screen.Say("");
        foreach (var pair in comparison.Result.Pairs.GroupBy(pair => (pair.A, pair.B)))
        {
            screen.Say(screen.Phrases.PairTitle(
                pair.Key.A, pair.Key.B, Date(comparison, comparison.Week), comparison.Week, pair.First().Replicates));
            screen.Results.Write(Table(screen, comparison.Result, [.. pair]));
            WriteWeeks(screen, comparison, pair.Key);
        }

        WriteNotes(screen, comparison);
        screen.Say(screen.Phrases.CompareFooter(Cells.Seconds(comparison.Elapsed), comparison.Plan.Folder.Replace('\\', '/')));
    }

    private static Table Table(Screen screen, ComparisonResult result, IReadOnlyList<PairResult> pairs)
    {
        var phrases = screen.Phrases;
        var table = new Table().Border(TableBorder.Simple).AddColumn(Cells.Column(phrases.ColumnMeasure));
        foreach (var heading in new[] { First, Second, $"{First} − {Second}", phrases.ColumnInterval, phrases.ColumnFirstBetter, phrases.ColumnVarianceRatio })
        {
            table.AddColumn(Cells.Column(heading).RightAligned());
        }

        table.AddColumn(Cells.Column(phrases.ColumnUnit));
        foreach (var pair in pairs)
        {
            table.AddRow(
                Cells.Text(phrases.Measure(MeasureWords.Key(pair.Measure))),
                Cells.Text(ComparisonText.Mean(ValueOf(pair.A, pair))), Cells.Text(ComparisonText.Mean(ValueOf(pair.B, pair))),
                Cells.Text(ComparisonText.Difference(pair.Difference)), Cells.Text(ComparisonText.Interval(pair.Difference)),
                Cells.Text(ComparisonText.Probability(pair.ProbabilityFirstBetter)), Cells.Text(ComparisonText.Ratio(pair.VarianceRatio)),
                Cells.Text(phrases.Unit(MeasureWords.Unit(pair.Measure))));
        }

        return table;

        AlternativeValue ValueOf(string name, PairResult pair) =>
            result.Values.First(value => value.Name == name && value.Measure == pair.Measure);
    }

    /// <summary>When one overtakes the other for good, by each measure where it does.</summary>
    private static void WriteWeeks(Screen screen, FinishedComparison comparison, (string A, string B) pair)
    {
        var curves = comparison.Result.Curves.Where(curve => (curve.A, curve.B) == pair && curve.Overtaking is not null).ToArray();
        foreach (var curve in curves)
        {
            var overtaking = curve.Overtaking!;
            screen.Say(screen.Phrases.Overtakes(
                screen.Phrases.Measure(MeasureWords.Key(curve.Measure)), overtaking.Leader, overtaking.Leader == pair.A ? pair.B : pair.A,
                overtaking.Week, Date(comparison, overtaking.Week)));
        }

        if (curves.Length > 0)
        {
            screen.Say("");
        }
    }

    private static void WriteNotes(Screen screen, FinishedComparison comparison)
    {
        var withoutValue = comparison.Result.Pairs.Where(pair => pair.WithoutValue > 0).ToArray();
        foreach (var pair in withoutValue)
        {
            screen.Say(screen.Phrases.WithoutValue(pair.A, pair.B, pair.WithoutValue, pair.Replicates));
        }

        screen.Say(screen.Phrases.CompareNote);
        screen.Say(comparison.Result.Pairs.Any(pair => pair.Measure == Measure.CostPerLanded)
            ? screen.Phrases.CostNote
            : screen.Phrases.NoCostNote);
    }

    private static string Date(FinishedComparison comparison, int week) => Dates.Text(Dates.LastDayOf(week, comparison.Calendar));
}
