using System.Collections.Immutable;
using Simulator.Core.Firms;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Events;
using Simulator.Scenarios.Firms;
using Simulator.Scenarios.Parameters;
using Simulator.Scenarios.Plans;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Shocks;
using Simulator.Scenarios.Strategies;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Loading;

/// <summary>A world and the names of what is in it.</summary>
internal sealed record NamedWorld(World World, ScenarioNames Names);

/// <summary>Makes the world of a file in which no problem was found.</summary>
/// <remarks>Not thread-safe: one per load.</remarks>
internal sealed class WorldBuilder(Section root, ProblemList problems)
{
    private readonly IdIndex _index = new(
        (IdKind.Sector, root.Get(SectorKeys.Sectors)), (IdKind.Region, root.Get(RegionKeys.Regions)),
        (IdKind.FirmClass, root.Get(FirmClassKeys.FirmClasses)), (IdKind.Province, root.Get(ProvinceKeys.Provinces)),
        (IdKind.City, root.Get(CityKeys.Cities)), (IdKind.Chamber, root.Get(ChamberKeys.Chambers)));

    /// <summary>The world and its names; null after a problem with generated firms.</summary>
    public NamedWorld? Build()
    {
        if (FirmsAndChambers() is not { } population)
        {
            return null;
        }

        var calendar = CalendarBuilder.Build(root.Get(ScenarioKeys.Meta))!.Value;
        var events = EventBuilder.Build(root, _index, calendar);
        return new NamedWorld(World(calendar, events, population.Firms, population.Chambers), Names(events, population.Firms));
    }

    private (ImmutableArray<FirmParameters> Firms, ImmutableArray<ChamberParameters> Chambers)? FirmsAndChambers()
    {
        var (origins, chambers) = (new Origins(root, _index), new ChamberBuilder(root, _index));
        var firms = new FirmBuilder(root, _index, origins, problems).Build(ScenarioChecks.DrawnIds(root), chambers.Rules(origins));
        return firms is { } made ? chambers.Join(made, problems) : null;
    }

    private World World(
        Calendar calendar, ImmutableArray<NamedEvent> events, ImmutableArray<FirmParameters> firms,
        ImmutableArray<ChamberParameters> chambers) => new()
        {
            Calendar = calendar,
            Sectors = [.. root.Get(SectorKeys.Sectors).Values.Select(sector => sector.Id)],
            Regions = RegionBuilder.Build(root),
            Provinces = ProvinceBuilder.Build(root),
            Cities = CityBuilder.Build(root, _index, new StrategyBuilder(root).Of),
            Firms = firms,
            Chambers = chambers,
            Events = [.. events.Select(named => named.Event)],
            Plans = PlanBuilder.Build(root, _index, calendar),
            Shocks = ShockBuilder.Build(root, _index, calendar),
            DirectRail = RegionBuilder.BuildRail(root, _index),
            SupplyLinks = SupplyLinks.Build(root, _index),
            Model = ParameterBuilder.Model(root),
            Priors = ParameterBuilder.Priors(root),
        };

    private ScenarioNames Names(ImmutableArray<NamedEvent> events, ImmutableArray<FirmParameters> firms)
    {
        var (sectors, regions) = (NamesOf(SectorKeys.Sectors), NamesOf(RegionKeys.Regions));
        return new ScenarioNames
        {
            Sectors = sectors,
            Regions = regions,
            Provinces = NamesOf(ProvinceKeys.Provinces),
            Cities = NamesOf(CityKeys.Cities),
            FirmClasses = NamesOf(FirmClassKeys.FirmClasses),
            Chambers = NamesOf(ChamberKeys.Chambers),
            Events = [.. events.Select(named => named.Name)],
            Shocks = ShockBuilder.Names(root),
            Firms = new FirmNames(NamesOf(FirmKeys.Firms), firms, regions, sectors),
        };
    }

    private ImmutableArray<LocalizedText> NamesOf(Key<Items<Section>> list) => [.. root.Get(list).Values.Select(CommonKeys.NameOf)];
}
