using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Records;

namespace Simulator.Figures.Report.Run;

/// <summary>Key totals, and every published figure against the run.</summary>
internal static class HeadlineSection
{
    private static readonly (Stage Stage, Metric Metric)[] Key =
    [
        (Stage.Signed, Metric.Count), (Stage.Signed, Metric.TotalInvestment), (Stage.Registered, Metric.Count),
        (Stage.Started, Metric.Count), (Stage.InProduction, Metric.Count), (Stage.Funded, Metric.FundsInPlace),
    ];

    public static Section Build(RunContext context)
    {
        var compared = context.Run.Totals.Where(total => total.Printed > 0).ToArray();
        var tiles = Key.Select(key => context.Overall(key.Stage, Basis.Flow, key.Metric)).Select(total => TileOf(context, total));
        Block[] blocks =
        [
            new Paragraph(context.Text.Sentences(
                Verdict(context, compared), context.Text.MeansNote(context.Replicates), Bands(context))),
            new Tiles([.. tiles]),
            .. compared.Length > 0 ? (Block[])[Ratios(context, compared)] : [TableOf(context)],
        ];
        return new Section("glance", context.Text.HeadlineHeading, [.. blocks]);
    }

    /// <summary>Which parts of the uncertainty the bands hold.</summary>
    private static string Bands(RunContext context) => context.Run.Scenario.World.Priors is { IsEmpty: false } priors
        ? context.Text.BandsParameters(priors.Length)
        : context.Text.BandsChance;

    private static string Verdict(RunContext context, Total[] compared) => context.Run.Scenario.Record switch
    {
        null => context.Text.WithoutRecord(context.ComparedAt),
        _ when compared.Length > 0 => context.Text.Sentences(
            context.Text.AgainstRecord(context.ComparedAt, compared.Count(total => total.Inside == true), compared.Length),
            context.Text.Fitted(compared.Count(IsFitted))),
        var record => context.Text.BeforeRecord(context.Text.LongDate(record.AsOf)),
    };

    /// <summary>Whether calibration may have used the figure: then its agreement is no test.</summary>
    private static bool IsFitted(Total total) => total.Figure is { Use: FigureUse.Fit };

    private static Tile TileOf(RunContext context, Total total)
    {
        var (text, statistic) = (context.Text, total.Statistic);
        return new Tile
        {
            What = ReportText.Capital(context.Name.Of(statistic)),
            Basis = text.TileBasis(context.MetricWord(statistic.Metric), context.BasisWord(statistic.Basis)),
            Value = RunText.Number(total.Band.Mean, statistic.Metric),
            Unit = context.UnitWord(statistic.Metric),
            Range = text.TileRange(RunText.Range(total.Band, statistic.Metric)),
            Record = total.Printed is null ? null : text.TileRecord(RunText.Printed(total)),
            Inside = total.Inside,
            Verdict = Verdict(text, total.Inside),
        };
    }

    private static string Verdict(ReportText text, bool? inside) => inside switch
    {
        true => text.InsideBand,
        false => text.OutsideBand,
        null => "",
    };

    private static ChartBlock Ratios(RunContext context, Total[] compared)
    {
        var text = context.Text;
        var caption = text.Sentences(text.RatioCaption(context.Replicates), Misses(context, compared));
        var chart = new RatioChart
        {
            Reference = 1,
            Rows = [.. compared.Select(total => new RatioRow(Label(context, total), total.Band, total.Printed!.Value))],
        };
        return new ChartBlock("published", text.RatioHeading, caption, text.RatioAxis, chart, TableOf(context));
    }

    private static string Misses(RunContext context, Total[] compared)
    {
        var missed = compared.Where(total => total.Inside == false).Select(total => Label(context, total)).ToArray();
        return missed.Length == 0 ? context.Text.AllInside : context.Text.SomeOutside(string.Join(", ", missed));
    }

    private static string Label(RunContext context, Total total) => total.Statistic.Metric == Metric.FundsInPlace
        ? context.Name.Of(total.Statistic)
        : $"{context.Name.Of(total.Statistic)} · {context.MetricWord(total.Statistic.Metric)}";

    private static Table TableOf(RunContext context)
    {
        var text = context.Text;
        var rows = context.Run.Totals.Where(total => total.Figure is not null || IsKey(total)).ToArray();
        return new Table(
            text.TotalsCaption(context.ComparedAt),
            [
                .. Column.Texts(text.ColumnFigure, text.ColumnBasis, text.ColumnMetric), .. Column.Numbers(text.ColumnMean, text.ColumnBand),
                new Column(text.ColumnUnit), .. Column.Numbers(text.ColumnPublished), .. Column.Texts(text.ColumnInside, text.ColumnFitted),
            ],
            [.. rows.Select(total => Row(context, total))]);
    }

    private static bool IsKey(Total total) =>
        total.IsOverall && total.Statistic.Basis == Basis.Flow && Key.Contains((total.Statistic.Stage, total.Statistic.Metric));

    private static ImmutableArray<string> Row(RunContext context, Total total)
    {
        var (statistic, text) = (total.Statistic, context.Text);
        return
        [
            context.Name.Of(statistic), context.BasisWord(statistic.Basis), context.MetricWord(statistic.Metric),
            RunText.Number(total.Band.Mean, statistic.Metric), RunText.Range(total.Band, statistic.Metric),
            context.UnitWord(statistic.Metric), RunText.Printed(total),
            text.YesOrNo(total.Inside), text.YesOrNo(total.Printed is null ? null : IsFitted(total)),
        ];
    }
}
