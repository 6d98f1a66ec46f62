using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Simulator.Analysis.Runs;
using Simulator.Core.Worlds;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Charts;

/// <summary>What each place signed, beside its target.</summary>
internal sealed record PlacesChart : FileChart
{
    /// <summary>A bar for each place, the largest first, held against its part of the target up to the record's week.</summary>
    public required ImmutableArray<BandedBar> Places { get; init; }

    /// <summary>The same places with all that is known of them; their target is that of the whole year, with the model's mark-up.</summary>
    [JsonIgnore]
    public ImmutableArray<PlaceResult> Results { get; init; } = [];

    public static PlacesChart Of(FinishedRun run)
    {
        var (scenario, results) = (run.Scenario, PlaceResults.Of(run));
        return new PlacesChart
        {
            Name = "places",
            Title = ChartText.Both(text => text.PlacesTitle(scenario.Title.In(text.Culture))),
            ValueAxis = ChartText.Both(text => text.PlacesAxis),
            Places =
            [
                .. results.Select(place => BandedBar.Of(
                    scenario.Names.Cities[place.City], place.SignedAmount, TargetYi(scenario.World, place.City, scenario.RecordWeek))),
            ],
            Results = results,
        };
    }

    /// <summary>A city's part of its province's target up to a week, by weight, without mark-up; null where the province has none.</summary>
    private static double? TargetYi(World world, int city, int week)
    {
        var province = world.Cities[city].Province;
        var (yearlyYi, weights) = (
            world.Provinces[province].SignedTarget.Yi,
            world.Cities.Where(sibling => sibling.Province == province).Sum(sibling => sibling.TargetWeight));
        return yearlyYi > 0 && weights > 0
            ? yearlyYi * world.Cities[city].TargetWeight / weights * (week + 1) / Calendar.WeeksPerYear
            : null;
    }
}
