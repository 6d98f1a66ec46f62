using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Charts;

/// <summary>Who signs where: contracts from the home regions of the firms to the cities, on coordinates.</summary>
internal sealed record MapChart : FileChart
{
    /// <summary>Home regions from which something flows.</summary>
    public required ImmutableArray<MapPlace> Regions { get; init; }

    public required ImmutableArray<MapPlace> Cities { get; init; }

    /// <summary>Flows, the largest first.</summary>
    public required ImmutableArray<MapFlow> Flows { get; init; }

    public static MapChart Of(FinishedRun run)
    {
        var (scenario, counts) = (run.Scenario, Count(run));
        var (world, names) = (scenario.World, scenario.Names);
        var regions = Enumerable.Range(0, world.Regions.Length).Where(region => counts.Keys.Any(key => key.Region == region)).ToList();
        return new MapChart
        {
            Name = "map",
            Title = ChartText.Both(text => text.MapTitle(scenario.Title.In(text.Culture))),
            ValueAxis = ChartText.Both(text => text.MapAxis),
            Regions =
            [
                .. regions.Select(region => new MapPlace(
                    names.Regions[region], world.Regions[region].LongitudeDegrees, world.Regions[region].LatitudeDegrees)),
            ],
            Cities = [.. world.Cities.Select((city, i) => new MapPlace(names.Cities[i], city.LongitudeDegrees, city.LatitudeDegrees))],
            Flows =
            [
                .. counts.Select(flow => new MapFlow(
                        regions.IndexOf(flow.Key.Region), flow.Key.City, flow.Value / (double)run.Outcome.Ledgers.Length))
                    .OrderByDescending(flow => flow.Value).ThenBy(flow => flow.Region).ThenBy(flow => flow.City),
            ],
        };
    }

    /// <summary>Contracts signed in the campaign up to the record's week by region and city; deals from before have no firm.</summary>
    private static Dictionary<(int Region, int City), int> Count(FinishedRun run)
    {
        var counts = new Dictionary<(int Region, int City), int>();
        foreach (var deal in run.Outcome.Ledgers.SelectMany(ledger => ledger.Cities).SelectMany(city => city.Deals))
        {
            if (deal.Firm >= 0 && Accounting.Books(deal, Stage.Signed, Basis.Flow) && deal.Times.SignedWeeks < run.Scenario.RecordWeek + 1)
            {
                var key = (run.Scenario.World.Firms[deal.Firm].Region, deal.City);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }
}

/// <summary>A place on a map.</summary>
/// <param name="Name">Name.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Latitude">Degrees north.</param>
internal sealed record MapPlace(LocalizedText Name, double Longitude, double Latitude);

/// <summary>A flow between a home region and a city.</summary>
/// <param name="Region">Position among the chart's regions.</param>
/// <param name="City">Position among the chart's cities.</param>
/// <param name="Value">Mean over replicates, in the chart's unit; positive.</param>
internal sealed record MapFlow(int Region, int City, double Value);
