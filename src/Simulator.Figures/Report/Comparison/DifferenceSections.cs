using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Comparison;

/// <summary>The difference of each pair week by week.</summary>
internal static class DifferenceSections
{
    /// <summary>Pairs with charts: more would make the file too large to hand on.</summary>
    public const int MostPairs = 8;

    public static IEnumerable<Section> Build(ComparisonContext context) => context.Shown.Curves
        .GroupBy(curve => (curve.A, curve.B))
        .Take(MostPairs)
        .Select((pair, i) => new Section(
            string.Create(CultureInfo.InvariantCulture, $"difference-{i + 1}"), context.Text.Less(pair.Key.A, pair.Key.B),
            [.. pair.Select(curve => (Block)new DifferenceBlock(context, curve, pair: i + 1).Build())]));
}

/// <summary>The difference of one pair by one measure: bands over replicates, the mean with its interval, and who overtakes when.</summary>
internal sealed class DifferenceBlock(ComparisonContext context, DifferenceCurve curve, int pair)
{
    private readonly string _what = ReportText.Capital(context.MeasureWord(curve.Measure));
    private readonly string _unit = context.UnitWord(curve.Measure);

    public ChartBlock Build()
    {
        var chart = DifferenceChart.Of(curve, pair, context.Calendar);
        return new ChartBlock(chart.Name, _what, Caption(), context.Text.DifferenceAxis(_what, _unit), chart, Data());
    }

    private string Caption()
    {
        var (text, last) = (context.Text, curve.Weeks[^1]);
        var sentences = new List<string>
        {
            text.DifferenceCaption(
                _what, context.BasisWord(curve.Measure), _unit, curve.A, curve.B, Date(curve.Weeks.Length - 1), ComparisonText.Difference(last),
                ComparisonText.Interval(last)),
            curve.ClearFromWeek is { } week ? text.ClearFrom(curve.ClearLeader!, week, Date(week)) : text.NotClear,
        };
        if (curve.Overtaking is { } overtaking)
        {
            sentences.Add(text.Overtakes(
                overtaking.Leader, overtaking.Leader == curve.A ? curve.B : curve.A, overtaking.Week, Date(overtaking.Week)));
        }

        return text.Sentences([.. sentences]);
    }

    private Table Data()
    {
        var text = context.Text;
        return new Table(
            text.DifferenceTable(_what, curve.A, curve.B, _unit),
            [
                .. Column.Numbers(text.ColumnWeek), new Column(text.ColumnUntil),
                .. Column.Numbers(text.ColumnMean, text.ColumnInterval, "5%", "25%", text.ColumnMedian, "75%", "95%"),
            ],
            [.. curve.Weeks.Select(Row)]);
    }

    private ImmutableArray<string> Row(PairedDifference difference, int week)
    {
        var band = difference.Band;
        return
        [
            week.ToString(CultureInfo.InvariantCulture), Date(week), ComparisonText.Difference(difference), ComparisonText.Interval(difference),
            .. Quantiles.Of(band).Select(ComparisonText.Signed),
        ];
    }

    private string Date(int week) => Dates.Text(Dates.LastDayOf(week, context.Calendar));
}
