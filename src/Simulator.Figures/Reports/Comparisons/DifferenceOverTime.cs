using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;
using Simulator.Figures.Texts;
using Simulator.Figures.Summaries;
using RecordPoint = Simulator.Figures.Reports.Charts.RecordPoint;

namespace Simulator.Figures.Reports.Comparisons;

/// <summary>The difference of one pair by one measure: bands over replicates, the mean with its interval, and who overtakes when.</summary>
internal sealed class DifferenceOverTime(ComparisonContext context, DifferenceCurve curve, int pair)
{
    private readonly string _what = ReportText.Capital(context.MeasureWord(curve.Measure));
    private readonly string _unit = context.UnitWord(curve.Measure);

    public Figure Build()
    {
        var caption = Caption();
        return new Figure(_what, caption, Chart(caption), Data());
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

    private CurveChart Chart(string caption) => new()
    {
        Id = ComparisonFigures.NameOf(pair, curve.Measure),
        Description = caption,
        Axis = context.Text.DifferenceAxis(_what, _unit),
        Dates = [.. Enumerable.Range(0, curve.Weeks.Length).Select(Date)],
        Band = Quantiles.Of([.. curve.Weeks.Select(week => week.Band)]),
        Lines = [new NamedLine(context.Text.Mean, Take(week => week.Band.Mean)), .. Interval()],
        Points = curve.Overtaking is { } overtaking
            ? [new RecordPoint(Date(overtaking.Week), Quantiles.Rounded(curve.Weeks[overtaking.Week].Band.Mean), overtaking.Leader)]
            : [],
        PointName = context.Text.OvertakesWord,
        Reference = 0,
    };

    /// <summary>None for a single replicate.</summary>
    private ImmutableArray<NamedLine> Interval() => curve.Weeks.All(week => week.HalfWidth95 is not null)
        ?
        [
            new NamedLine(
                context.Text.IntervalOfMean, Take(week => week.Band.Mean - week.HalfWidth95!.Value),
                Take(week => week.Band.Mean + week.HalfWidth95!.Value)),
        ]
        : [];

    private ImmutableArray<double> Take(Func<PairedDifference, double> value) =>
        [.. curve.Weeks.Select(week => Quantiles.Rounded(value(week)))];

    private Table Data()
    {
        var text = context.Text;
        string[] numbers = [text.ColumnMean, text.ColumnInterval, "5%", "25%", text.ColumnMedian, "75%", "95%"];
        return new Table(
            text.DifferenceTable(_what, curve.A, curve.B, _unit),
            [
                new Column(text.ColumnWeek, IsNumber: true), new Column(text.ColumnUntil),
                .. numbers.Select(title => new Column(title, IsNumber: true)),
            ],
            [.. curve.Weeks.Select(Row)]);
    }

    private ImmutableArray<string> Row(PairedDifference difference, int week)
    {
        var band = difference.Band;
        return
        [
            week.ToString(CultureInfo.InvariantCulture), Date(week), ComparisonText.Difference(difference), ComparisonText.Interval(difference),
            .. new[] { band.P05, band.P25, band.P50, band.P75, band.P95 }.Select(ComparisonText.Signed),
        ];
    }

    private string Date(int week) => Dates.Text(Dates.LastDayOf(week, context.Calendar));
}
