using System.Collections.Immutable;
using Simulator.Core.Events;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Populations;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Building;

/// <summary>Makes the world of a file in which no problem was found.</summary>
/// <remarks>Not thread-safe: one per load.</remarks>
internal sealed class WorldBuilder(Section root, ProblemList problems)
{
    private readonly Positions _positions = new(root);

    /// <summary>The world and its names; null after a problem with generated firms.</summary>
    public BuiltWorld? Build()
    {
        var population = new PopulationBuilder(root, _positions, problems).Build();
        if (population is null)
        {
            return null;
        }

        var calendar = CalendarBuilder.Build(root)!.Value;
        var events = EventBuilder.Build(root, _positions, calendar);
        return new BuiltWorld(World(calendar, events, population), Names(events, population));
    }

    private World World(Calendar calendar, ImmutableArray<(EventParameters Event, LocalizedText Name)> events, Population population)
    {
        var (firms, chambers) = MembershipBuilder.Join(root, _positions, population, problems);
        return new World
        {
            Calendar = calendar,
            Sectors = [.. root.Children("sectors").Select(sector => sector.Text("id"))],
            Regions = PlaceBuilder.Regions(root),
            Provinces = PlaceBuilder.Provinces(root),
            Cities = CityBuilder.Build(root, _positions),
            Firms = firms,
            Chambers = chambers,
            Events = [.. events.Select(pair => pair.Event)],
            Shocks = ShockBuilder.Build(root, _positions, calendar),
            DirectRail = PlaceBuilder.DirectRail(root, _positions),
            SupplyLinks = PlaceBuilder.SupplyLinks(root, _positions),
            Model = ParameterBuilder.Model(root),
            Priors = ParameterBuilder.Priors(root),
        };
    }

    private ScenarioNames Names(ImmutableArray<(EventParameters Event, LocalizedText Name)> events, Population population) => new()
    {
        Sectors = NamesOf("sectors"),
        Regions = NamesOf("regions"),
        Provinces = NamesOf("provinces"),
        Cities = NamesOf("cities"),
        FirmClasses = NamesOf("firm_classes"),
        Chambers = NamesOf("chambers"),
        Events = [.. events.Select(pair => pair.Name)],
        Shocks = ShockBuilder.Names(root),
        Firms = new FirmNames(NamesOf("firms"), population.Firms, NamesOf("regions"), NamesOf("sectors")),
    };

    private ImmutableArray<LocalizedText> NamesOf(string list) => [.. root.Children(list).Select(NameBuilder.NameOf)];
}
