using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Core.Reporting;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;

namespace Simulator.Figures.Reports.Sections;

/// <summary>What each place signed, against its target.</summary>
internal static class PlacesSection
{
    private const int MaxShown = 30;
    private const double Half = 0.5;

    public static Section Build(RunContext context)
    {
        var text = context.Text;
        var places = PlaceResults.Of(context.Run);
        var caption = Caption(context, places);
        var chart = new RangeChart
        {
            Id = "places-amount",
            Description = caption,
            Axis = text.Axis(context.MetricWord(Metric.TotalInvestment), context.UnitWord(Metric.TotalInvestment)),
            Centre = text.Mean,
            Mark = places.Any(place => place.ReachShare is not null) ? text.Target : null,
            Rows = [.. places.Take(MaxShown).Select(place => Row(context, place))],
        };
        return new Section("places", text.PlacesHeading, [new Figure(text.ColumnSignedAmount, caption, chart, Data(context, places))]);
    }

    private static RangeRow Row(RunContext context, PlaceResult place) => RangeRow.Of(
        Name(context, place), place.SignedAmount, mark: place.ReachShare is null ? null : place.Target.Yi,
        detail: place.ReachShare is { } share ? context.Text.ReachDetail(FigureText.Share(share)) : "");

    private static string Caption(RunContext context, ImmutableArray<PlaceResult> places)
    {
        var text = context.Text;
        var sentences = new List<string> { text.PlacesCaption(context.ComparedAt) };
        if (places.Any(place => place.ReachShare is not null))
        {
            var markUp = FigureText.Share(context.World.Model.Negotiation.TargetAmplification);
            sentences.Add(text.PlacesTargets(markUp, places.Count(place => place.ReachShare >= Half), places.Length));
        }

        if (places.Length > MaxShown)
        {
            sentences.Add(text.PlacesShown(MaxShown, places.Length));
        }

        return text.Sentences([.. sentences]);
    }

    private static Table Data(RunContext context, ImmutableArray<PlaceResult> places)
    {
        var text = context.Text;
        string[] numbers =
        [
            text.ColumnSignedCount, text.ColumnSignedAmount, text.ColumnTarget, text.ColumnReached, text.ColumnRegistered,
            text.ColumnFunds,
        ];
        return new Table(
            text.PlacesTable(context.ComparedAt),
            [new Column(text.ColumnPlace), .. numbers.Select(title => new Column(title, IsNumber: true))],
            [.. places.Select(place => Cells(context, place))]);
    }

    private static ImmutableArray<string> Cells(RunContext context, PlaceResult place) =>
    [
        Name(context, place),
        FigureText.MeanAndRange(place.SignedCount, Metric.Count),
        FigureText.MeanAndRange(place.SignedAmount, Metric.TotalInvestment),
        place.ReachShare is null ? FigureText.None : FigureText.Number(place.Target.Yi, Metric.TotalInvestment),
        place.ReachShare is { } share ? FigureText.Share(share) : FigureText.None,
        FigureText.MeanAndRange(place.RegisteredCount, Metric.Count),
        FigureText.MeanAndRange(place.Funds, Metric.FundsInPlace),
    ];

    private static string Name(RunContext context, PlaceResult place) => context.Run.Scenario.Names.Cities[place.City].In(context.Culture);
}
