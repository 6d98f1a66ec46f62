using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Reports.Sections;

/// <summary>One flow curve with its bands; for landing also the cohort's median.</summary>
internal sealed class CurveFigure
{
    private readonly RunContext _context;
    private readonly string _id;
    private readonly Metric _metric;
    private readonly Total _total;
    private readonly ImmutableArray<Band> _flow;
    private readonly ImmutableArray<double> _cohort;

    public CurveFigure(RunContext context, string id, Stage stage, Metric metric, bool withCohort)
    {
        (_context, _id, _metric) = (context, id, metric);
        _total = context.Overall(stage, Basis.Flow, metric);
        _flow = context.Curve(stage, Basis.Flow, metric);
        _cohort = withCohort ? Quantiles.Of(context.Curve(stage, Basis.Cohort, metric)).P50 : [];
    }

    private string What => _metric == Metric.FundsInPlace
        ? _context.Name.Of(_total.Statistic)
        : $"{_context.Name.Of(_total.Statistic)} · {_context.MetricWord(_metric)}";

    private string FlowWord => _context.BasisWord(Basis.Flow);

    private string Unit => _context.UnitWord(_metric);

    public Figure Build()
    {
        var heading = ReportText.Capital(What);
        var caption = Caption(heading);
        return new Figure(heading, caption, Chart(caption), Data());
    }

    private string Caption(string heading)
    {
        var text = _context.Text;
        var sentences = new List<string>
        {
            text.CurveCaption(
                heading, FlowWord, Unit, _context.ComparedAt, FigureText.Number(_total.Band.P50, _metric), _context.Replicates,
                FigureText.Range(_total.Band, _metric)),
        };
        if (_total.Printed is not null)
        {
            sentences.Add(text.CurveRecord(FigureText.Printed(_total)));
        }

        if (_cohort.Length > 0)
        {
            sentences.Add(text.CurveCohort);
        }

        return text.Sentences([.. sentences]);
    }

    private CurveChart Chart(string caption) => new()
    {
        Id = _id,
        Description = caption,
        Axis = _context.Text.Axis(_context.MetricWord(_metric), Unit),
        Dates = [.. Enumerable.Range(0, _flow.Length).Select(Date)],
        Band = Quantiles.Of(_flow),
        Lines = _cohort.Length > 0 ? [new NamedLine(_context.Text.CohortLine, _cohort)] : [],
        Points = _total.Printed is { } printed
            ? [new RecordPoint(Dates.Text(_context.Run.ComparedAt), Quantiles.Rounded(printed), FigureText.Printed(_total))]
            : [],
    };

    private Table Data()
    {
        var text = _context.Text;
        return new Table(
            text.CurveTable(What, FlowWord, Unit),
            [
                new Column(text.ColumnWeek, IsNumber: true), new Column(text.ColumnUntil),
                .. new[] { text.ColumnMean, "5%", "25%", text.ColumnMedian, "75%", "95%" }.Select(title => new Column(title, IsNumber: true)),
                .. _cohort.Length > 0 ? (Column[])[new Column(text.ColumnCohort, IsNumber: true)] : [],
            ],
            [.. Enumerable.Range(0, _flow.Length).Select(Row)]);
    }

    private ImmutableArray<string> Row(int week)
    {
        var band = _flow[week];
        return
        [
            week.ToString(CultureInfo.InvariantCulture), Date(week),
            .. new[] { band.Mean, band.P05, band.P25, band.P50, band.P75, band.P95 }.Select(value => FigureText.Number(value, _metric)),
            .. _cohort.Length > 0 ? (string[])[FigureText.Number(_cohort[week], _metric)] : [],
        ];
    }

    private string Date(int week) => Dates.Text(Dates.LastDayOf(week, _context.World.Calendar));
}
