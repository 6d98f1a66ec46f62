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
        var phrases = context.Phrases;
        var places = PlaceResults.Of(context.Run);
        var caption = Caption(context, places);
        var chart = new RangeChart
        {
            Id = "places-amount",
            Description = caption,
            Axis = phrases.Axis(context.MetricWord(Metric.TotalInvestment), context.UnitWord(Metric.TotalInvestment)),
            Centre = phrases.Mean,
            Mark = places.Any(place => place.ReachShare is not null) ? phrases.Target : null,
            Rows = [.. places.Take(MaxShown).Select(place => Row(context, place))],
        };
        return new Section("places", phrases.PlacesHeading, [new Figure(phrases.ColumnSignedAmount, caption, chart, Data(context, places))]);
    }

    private static RangeRow Row(RunContext context, PlaceResult place) => RangeRow.Of(
        Name(context, place), place.SignedAmount, mark: place.ReachShare is null ? null : place.Target.Yi,
        detail: place.ReachShare is { } share ? context.Phrases.ReachDetail(FigureText.Share(share)) : "");

    private static string Caption(RunContext context, ImmutableArray<PlaceResult> places)
    {
        var phrases = context.Phrases;
        var sentences = new List<string> { phrases.PlacesCaption(context.ComparedAt) };
        if (places.Any(place => place.ReachShare is not null))
        {
            var markUp = FigureText.Share(context.World.Model.Negotiation.TargetAmplification);
            sentences.Add(phrases.PlacesTargets(markUp, places.Count(place => place.ReachShare >= Half), places.Length));
        }

        if (places.Length > MaxShown)
        {
            sentences.Add(phrases.PlacesShown(MaxShown, places.Length));
        }

        return phrases.Sentences([.. sentences]);
    }

    private static Table Data(RunContext context, ImmutableArray<PlaceResult> places)
    {
        var phrases = context.Phrases;
        string[] numbers =
        [
            phrases.ColumnSignedCount, phrases.ColumnSignedAmount, phrases.ColumnTarget, phrases.ColumnReached, phrases.ColumnRegistered,
            phrases.ColumnFunds,
        ];
        return new Table(
            phrases.PlacesTable(context.ComparedAt),
            [new Column(phrases.ColumnPlace), .. numbers.Select(title => new Column(title, IsNumber: true))],
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
