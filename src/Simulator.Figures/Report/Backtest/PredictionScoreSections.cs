using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Records;

namespace Simulator.Figures.Report.Backtest;

/// <summary>How good the predictions of records are, fitted and blind: at a glance, by coverage, figure by figure.</summary>
internal static class PredictionScoreSections
{
    /// <summary>Coverage of the records' figures.</summary>
    public static Section Headline(RecordContext context)
    {
        var text = context.Text;
        var parts = context.Parts.Select(part => (Name: ReportText.Capital(part.Name), Skill: SkillTable.Of(context.Figures, part.Of))).ToArray();
        return new Section("record-glance", text.PredictionsGlanceHeading,
        [
            new Paragraph(text.Sentences([.. parts.Select(part => Verdict(context, part.Name, part.Skill.Coverage90))])),
            new Tiles([.. parts.SelectMany(part => CoverageBlocks.Tiles(part.Skill, text, text.RecordPart(part.Name, "")))]),
        ]);
    }

    private static string Verdict(RecordContext context, string name, Proportion part) => context.Text.CoverageVerdict(
        name, ForecastText.Percent(part.Share), part.Hits, part.Trials, ForecastText.Percent(part.Low), ForecastText.Percent(part.High));

    /// <summary>Whether the predictions' bands hold what they say, record by record.</summary>
    public static Section Coverage(RecordContext context)
    {
        var text = context.Text;
        (string Name, ImmutableArray<PredictedFigure> Figures)[] records =
        [
            (text.AllRecords, context.Figures),
            .. context.Predictions.Scenarios.Select(scenario => (
                scenario.Id, context.Figures.Where(figure => figure.Scenario == scenario.Id).ToImmutableArray())),
        ];
        var rows = records.Take(records.Length > 2 ? records.Length : 1)
            .SelectMany(record => context.Parts.Select(part => (
                Name: text.RecordPart(record.Name, part.Name), Skill: SkillTable.Of(record.Figures, part.Of)))).ToArray();
        ImmutableArray<(string Name, SkillSummary Skill)> all =
            [.. context.Parts.Select(part => (part.Name, SkillTable.Of(context.Figures, part.Of)))];
        return new Section("record-coverage", text.CoverageHeading,
        [
            CoverageBlocks.ByRow("coverage-by-record", text.CoverageByRecord, text.ColumnRecord, rows, text),
            CoverageBlocks.Pit("record-pit", all, text),
        ]);
    }

    /// <summary>Every printed figure with its predictions, fitted and blind, a record at a time.</summary>
    public static Section Figures(RecordContext context)
    {
        var (text, figures) = (context.Text, context.Figures);
        var shown = text.PredictionForestCaption(
            figures.Count(figure => !figure.Fitted.Inside90), figures.Count(figure => !figure.Blind.Inside90), figures.Length);
        var caption = context.Predictions.Scenarios.Length > 1 ? text.Sentences(shown, text.ChooseRecord) : shown;
        var chart = new ForestChart
        {
            Series = [.. context.Parts.Select(part => part.Name)],
            Groups =
            [
                .. figures.Where(figure => figure.Fitted.Value > 0).GroupBy(figure => figure.Scenario)
                    .Select(record => GroupOf(context, [.. record])),
            ],
        };
        var table = TableOf(context);
        return new Section(
            "record-figures", text.ForecastsHeading,
            chart.Groups.IsEmpty ? [table] : [new ChartBlock("predictions", text.ForestHeading, caption, Axis: "", chart, table)]);
    }

    private static ForestGroup GroupOf(RecordContext context, ImmutableArray<PredictedFigure> figures) => new(
        context.Text.ForestGroup(
            context.TitleOf(figures[0].Scenario), figures.Count(figure => !figure.Fitted.Inside90), figures.Length),
        context.Text.PredictionAxis,
        [
            .. figures.OrderByDescending(figure => figure.Fitted.Forecast.P50 / figure.Fitted.Value).Select(figure => new ForestRow(
                context.LabelOf(figure), 1, [.. context.Parts.Select(part => part.Of(figure))], 1 / figure.Fitted.Value,
                $"{ForecastText.Number(figure.Fitted.Value)} {RecordContext.UnitOf(figure.Figure)}".TrimEnd())),
        ],
        IsShare: true);

    private static Table TableOf(RecordContext context)
    {
        var text = context.Text;
        return new Table(
            text.PredictionTable,
            [
                .. Column.Texts(text.ColumnRecord, text.ColumnFigure, text.ColumnId), .. Column.Numbers(text.ColumnPublished),
                .. context.Parts.SelectMany(part => (Column[])[new Column(part.Name, IsNumber: true), new Column(text.ColumnInside)]),
                .. Column.Texts(text.ColumnUnit, text.ColumnUse),
            ],
            [.. context.Figures.Select(figure => TextsOf(context, figure))]);
    }

    private static ImmutableArray<string> TextsOf(RecordContext context, PredictedFigure figure) =>
    [
        context.TitleOf(figure.Scenario), context.NameOf(figure), figure.Figure.Id, ForecastText.Number(figure.Fitted.Value),
        .. context.Parts.Select(part => part.Of(figure)).SelectMany(score => (string[])
            [ForecastText.MedianAndBand(score), context.Text.YesOrNo(score.Inside90)]),
        RecordContext.UnitOf(figure.Figure), context.Text.YesOrNo(figure.Figure.Use == FigureUse.Fit),
    ];
}
