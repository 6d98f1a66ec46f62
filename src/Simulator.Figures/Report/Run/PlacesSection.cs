using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Core.Reporting;
using Simulator.Figures.Charts;
using Simulator.Figures.ECharts;

namespace Simulator.Figures.Report.Run;

/// <summary>What each place signed, against its target.</summary>
internal static class PlacesSection
{
    private const double Half = 0.5;

    public static Section Build(RunContext context)
    {
        var text = context.Text;
        var chart = PlacesChart.Of(context.Run);
        var axis = text.Axis(context.MetricWord(Metric.TotalInvestment), context.UnitWord(Metric.TotalInvestment));
        return new Section("places", text.PlacesHeading,
        [
            new ChartBlock(
                "places-amount", text.ColumnSignedAmount, Caption(context, chart.Results), axis, chart, Data(context, chart.Results)),
        ]);
    }

    private static string Caption(RunContext context, ImmutableArray<PlaceResult> places)
    {
        var text = context.Text;
        var sentences = new List<string> { text.PlacesCaption(context.ComparedAt) };
        if (places.Any(place => place.ReachShare is not null))
        {
            var markUp = RunText.Share(context.World.Model.Negotiation.TargetAmplification);
            sentences.Add(text.PlacesTargets(markUp, places.Count(place => place.ReachShare >= Half), places.Length));
        }

        if (places.Length > RowData.MostPlaces)
        {
            sentences.Add(text.PlacesShown(RowData.MostPlaces, places.Length));
        }

        return text.Sentences([.. sentences]);
    }

    private static Table Data(RunContext context, ImmutableArray<PlaceResult> places)
    {
        var text = context.Text;
        return new Table(
            text.PlacesTable(context.ComparedAt),
            [
                new Column(text.ColumnPlace),
                .. Column.Numbers(
                    text.ColumnSignedCount, text.ColumnSignedAmount, text.ColumnTarget, text.ColumnReached, text.ColumnRegistered,
                    text.ColumnFunds),
            ],
            [.. places.Select(place => Row(context, place))]);
    }

    private static ImmutableArray<string> Row(RunContext context, PlaceResult place) =>
    [
        context.Run.Scenario.Names.Cities[place.City].In(context.Culture),
        RunText.MeanAndRange(place.SignedCount, Metric.Count),
        RunText.MeanAndRange(place.SignedAmount, Metric.TotalInvestment),
        place.ReachShare is null ? RunText.None : RunText.Number(place.Target.Yi, Metric.TotalInvestment),
        place.ReachShare is { } share ? RunText.Share(share) : RunText.None,
        RunText.MeanAndRange(place.RegisteredCount, Metric.Count),
        RunText.MeanAndRange(place.Funds, Metric.FundsInPlace),
    ];
}
