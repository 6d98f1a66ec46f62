using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Report.Run;

/// <summary>How many projects reached each stage, by flow and by cohort.</summary>
internal static class FunnelSection
{
    public static Section Build(RunContext context)
    {
        var text = context.Text;
        var axis = text.Axis(context.MetricWord(Metric.Count), context.UnitWord(Metric.Count));
        return new Section("funnel", text.FunnelHeading,
        [
            new ChartBlock(
                "funnel-stages", text.TotalsCaption(context.ComparedAt), Caption(context), axis, FunnelChart.Of(context.Run), Data(context)),
        ]);
    }

    /// <summary>What became of the contracts; before the signature there is no cohort.</summary>
    private static Band? Cohort(RunContext context, Stage stage) =>
        stage < Stage.Signed ? null : context.Overall(stage, Basis.Cohort, Metric.Count).Band;

    private static string Caption(RunContext context)
    {
        var (signed, registered, started) =
            (Mean(context, Stage.Signed), Mean(context, Stage.Registered), Mean(context, Stage.Started));
        var pitches = context.Overall(Stage.Contacted, Basis.Flow, Metric.Count).Band.Mean;
        return context.Text.Sentences(
            context.Text.FunnelCaption(context.ComparedAt),
            context.Text.FunnelCohort(
                Text(signed), Text(registered), Share(registered, signed), Text(started), Share(started, signed)),
            context.Text.FunnelPitches(Text(pitches)));
    }

    private static Table Data(RunContext context)
    {
        var text = context.Text;
        return new Table(
            $"{text.TotalsCaption(context.ComparedAt)}, {context.UnitWord(Metric.Count)}",
            [
                new Column(text.ColumnStage), .. Column.Numbers(text.ColumnFlow, text.ColumnCohortBand, text.ColumnOfSigned),
            ],
            [Row(context, Stage.Contacted), .. FunnelChart.DealStages.Select(stage => Row(context, stage))]);
    }

    private static ImmutableArray<string> Row(RunContext context, Stage stage)
    {
        var flow = context.Overall(stage, Basis.Flow, Metric.Count).Band;
        var cohort = Cohort(context, stage);
        return
        [
            context.StageWord(stage), RunText.MeanAndRange(flow, Metric.Count),
            cohort is { } band ? RunText.MeanAndRange(band, Metric.Count) : RunText.None,
            cohort is { } part ? Share(part.Mean, Mean(context, Stage.Signed)) : RunText.None,
        ];
    }

    private static double Mean(RunContext context, Stage stage) => context.Overall(stage, Basis.Cohort, Metric.Count).Band.Mean;

    private static string Text(double value) => RunText.Number(value, Metric.Count);

    private static string Share(double part, double whole) => whole > 0 ? RunText.Share(part / whole) : RunText.None;
}
