using System.Collections.Immutable;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Firms;

/// <summary>Where the owner of a firm comes from.</summary>
/// <param name="Province">Position of the province, or -1.</param>
/// <param name="City">Position of the city, or -1.</param>
internal readonly record struct Origin(int Province, int City)
{
    /// <summary>From elsewhere.</summary>
    public static Origin Elsewhere { get; } = new(-1, -1);
}

/// <summary>Places that owners of firms come from, by id.</summary>
/// <param name="root">The scenario.</param>
/// <param name="index">Positions by id.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Origins(Section root, IdIndex index)
{
    /// <summary>Province of each city, by position.</summary>
    private readonly ImmutableArray<int> _provinces =
        [.. root.Get(CityKeys.Cities).Values.Select(city => index.Of(IdKind.Province, city.Get(CityKeys.Province)))];

    /// <summary>The place with an id, a province before a city of the same id; elsewhere where the id is null.</summary>
    public Origin Find(string? id)
    {
        if (index.Find(IdKind.Province, id) is >= 0 and var province)
        {
            return new Origin(province, -1);
        }

        var city = index.Find(IdKind.City, id);
        return city < 0 ? Origin.Elsewhere : new Origin(_provinces[city], city);
    }
}
