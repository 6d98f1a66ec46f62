using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Cities;

/// <summary>Makes cities: what a city states, else what <c>city_defaults</c> states, else the model's default.</summary>
internal static class CityBuilder
{
    /// <summary>The cities in the order of the file.</summary>
    /// <param name="root">The scenario.</param>
    /// <param name="index">Positions by id.</param>
    /// <param name="strategyOf">The strategy that a city follows, by the city's id.</param>
    public static ImmutableArray<CityParameters> Build(Section root, IdIndex index, Func<string, Strategy> strategyOf)
    {
        var defaults = root.Get(CityKeys.Defaults);
        return [.. root.Get(CityKeys.Cities).Values.Select(city => Build(new LayeredCity(city, defaults), index, strategyOf(city.Id)))];
    }

    private static CityParameters Build(LayeredCity city, IdIndex index, Strategy strategy)
    {
        var carryOver = city.Get(CityKeys.CarryOver);
        return new CityParameters
        {
            Id = city.Own.Id,
            Province = index.Of(IdKind.Province, city.Own.Get(CityKeys.Province)),
            LongitudeDegrees = city.Own.Get(CityKeys.Longitude),
            LatitudeDegrees = city.Own.Get(CityKeys.Latitude),
            SectorProfile = index.Spread(IdKind.Sector, city.Get(CityKeys.Sectors)),
            Attractiveness = city.Get(CityKeys.Attractiveness),
            ServiceQuality = city.Get(CityKeys.Service),
            LandMu = city.Get(CityKeys.Land),
            Purse = Money.FromWan(city.Get(CityKeys.Purse)),
            PromotionWanPerYear = city.Get(CityKeys.Promotion),
            Officers = city.Get(CityKeys.Officers),
            IncentiveCap = city.Get(CityKeys.IncentiveCap),
            FiscalYield = city.Get(CityKeys.FiscalYield),
            PostedIncentive = city.Get(CityKeys.PostedIncentive),
            TargetWeight = city.Get(CityKeys.TargetWeight),
            ChainTarget = city.Get(CityKeys.ChainTarget),
            Anchors = city.Get(CityKeys.Anchors) is { IsEmpty: false } anchors ? index.Spread(IdKind.Sector, anchors) : [],
            CarryOverPerWeek = carryOver.Get(CarryOverKeys.PerWeek),
            CarryOverLogMedian = carryOver.Get(CarryOverKeys.LogMedian),
            Strategy = strategy,
        };
    }
}

/// <summary>A city's own values before the common ones.</summary>
/// <param name="Own">What the city states.</param>
/// <param name="Common">What <c>city_defaults</c> states.</param>
internal readonly record struct LayeredCity(Section Own, Section Common)
{
    /// <summary>The city's value, else the common one, else the key's default.</summary>
    public T Get<T>(Key<T> key)
        where T : notnull => (Own.Has(key) ? Own : Common).Get(key);
}
