using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Loading;

namespace Simulator.Figures.Summaries;

/// <summary>Who signs where: contracts from home regions to cities.</summary>
internal static class FlowMap
{
    public const string Name = "map";

    public static FlowMapFigure Of(Scenario scenario, ImmutableArray<ReplicateLedger> ledgers)
    {
        var counts = Count(scenario, ledgers);
        var regions = Enumerable.Range(0, scenario.World.Regions.Length).Where(region => counts.Keys.Any(key => key.Region == region)).ToList();
        return new FlowMapFigure
        {
            Name = Name,
            Title = ChartText.Both(text => text.MapTitle(scenario.Title.In(text.Culture))),
            ValueAxis = ChartText.Both(text => text.MapAxis),
            Regions =
            [
                .. regions.Select(region => new MapPlace(
                    scenario.Names.Regions[region], scenario.World.Regions[region].LongitudeDegrees, scenario.World.Regions[region].LatitudeDegrees)),
            ],
            Cities =
            [
                .. scenario.World.Cities.Select((city, i) => new MapPlace(scenario.Names.Cities[i], city.LongitudeDegrees, city.LatitudeDegrees)),
            ],
            Flows =
            [
                .. counts.Select(flow => new MapFlow(regions.IndexOf(flow.Key.Region), flow.Key.City, flow.Value / (double)ledgers.Length))
                    .OrderByDescending(flow => flow.Value).ThenBy(flow => flow.Region).ThenBy(flow => flow.City),
            ],
        };
    }

    /// <summary>Contracts signed in the campaign up to the record's week by region and city; deals from before have no firm.</summary>
    private static Dictionary<(int Region, int City), int> Count(Scenario scenario, ImmutableArray<ReplicateLedger> ledgers)
    {
        var counts = new Dictionary<(int Region, int City), int>();
        foreach (var deal in ledgers.SelectMany(ledger => ledger.Cities).SelectMany(city => city.Deals))
        {
            if (deal.Firm >= 0 && Accounting.Books(deal, Stage.Signed, Basis.Flow) && deal.Times.SignedWeeks < scenario.RecordWeek + 1)
            {
                var key = (scenario.World.Firms[deal.Firm].Region, deal.City);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }
}
