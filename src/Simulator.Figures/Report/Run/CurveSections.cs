using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Figures.Charts;
using Simulator.Figures.ECharts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Run;

/// <summary>Sign-up and landing week by week.</summary>
internal static class CurveSections
{
    public static Section SignUp(RunContext context) => new("sign-up", context.Text.SignUpHeading,
    [
        Curve(context, "signed-count", Stage.Signed, Metric.Count, withCohort: false),
        Curve(context, "signed-amount", Stage.Signed, Metric.TotalInvestment, withCohort: false),
    ]);

    public static Section Landing(RunContext context) => new("landing", context.Text.LandingHeading,
    [
        Curve(context, "registered-count", Stage.Registered, Metric.Count, withCohort: true),
        Curve(context, "started-count", Stage.Started, Metric.Count, withCohort: true),
        Curve(context, "production-count", Stage.InProduction, Metric.Count, withCohort: true),
        Curve(context, "funds", Stage.Funded, Metric.FundsInPlace, withCohort: true),
    ]);

    private static ChartBlock Curve(RunContext context, string id, Stage stage, Metric metric, bool withCohort) =>
        new CurveBlock(context, id, stage, metric, withCohort).Build();
}

/// <summary>One flow curve with its bands; for landing also the cohort's median.</summary>
internal sealed class CurveBlock
{
    private readonly RunContext _context;
    private readonly string _id;
    private readonly Metric _metric;
    private readonly Total _total;
    private readonly ImmutableArray<Band> _flow;
    private readonly CurveChart _chart;

    public CurveBlock(RunContext context, string id, Stage stage, Metric metric, bool withCohort)
    {
        (_context, _id, _metric) = (context, id, metric);
        _total = context.Overall(stage, Basis.Flow, metric);
        _flow = CurveChart.WeeksOf(context.Run, stage, Basis.Flow, metric);
        _chart = CurveChart.Of(context.Run, stage, metric, withCohort);
    }

    private string What => _metric == Metric.FundsInPlace
        ? _context.Name.Of(_total.Statistic)
        : $"{_context.Name.Of(_total.Statistic)} · {_context.MetricWord(_metric)}";

    private string FlowWord => _context.BasisWord(Basis.Flow);

    private bool HasCohort => !_chart.Cohort.IsEmpty;

    private string Unit => _context.UnitWord(_metric);

    public ChartBlock Build()
    {
        var heading = ReportText.Capital(What);
        return new ChartBlock(_id, heading, Caption(heading), _context.Text.Axis(_context.MetricWord(_metric), Unit), _chart, Data());
    }

    private string Caption(string heading)
    {
        var text = _context.Text;
        var sentences = new List<string>
        {
            text.CurveCaption(
                heading, FlowWord, Unit, _context.ComparedAt, RunText.Number(_total.Band.P50, _metric), _context.Replicates,
                RunText.Range(_total.Band, _metric)),
        };
        if (_total.Printed is not null)
        {
            sentences.Add(text.CurveRecord(RunText.Printed(_total)));
        }

        if (HasCohort)
        {
            sentences.Add(text.CurveCohort);
        }

        return text.Sentences([.. sentences]);
    }

    private Table Data()
    {
        var text = _context.Text;
        return new Table(
            text.CurveTable(What, FlowWord, Unit),
            [
                .. Column.Numbers(text.ColumnWeek), new Column(text.ColumnUntil),
                .. Column.Numbers(text.ColumnMean, "5%", "25%", text.ColumnMedian, "75%", "95%"),
                .. HasCohort ? Column.Numbers(text.ColumnCohort) : [],
            ],
            [.. Enumerable.Range(0, _flow.Length).Select(Row)]);
    }

    private ImmutableArray<string> Row(int week)
    {
        var band = _flow[week];
        return
        [
            week.ToString(CultureInfo.InvariantCulture), Dates.Text(_chart.Dates[week]),
            .. Quantiles.Of(band).Prepend(band.Mean).Select(value => RunText.Number(value, _metric)),
            .. HasCohort ? (string[])[RunText.Number(Json.Rounded(_chart.Cohort[week]), _metric)] : [],
        ];
    }
}
