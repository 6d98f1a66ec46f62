using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Building;

/// <summary>Cities: what a city states, else what <c>city_defaults</c> states, else the model's default.</summary>
internal static class CityBuilder
{
    public static ImmutableArray<CityParameters> Build(Section root, Positions positions)
    {
        var defaults = root.Child("city_defaults") ?? Empty(CityTables.Defaults);
        var strategies = new StrategyBuilder(root);
        return [.. root.Children("cities").Select(city => Build(new Layers(city, defaults), positions, strategies.Of(city.Text("id"))))];
    }

    private static CityParameters Build(Layers city, Positions positions, Strategy strategy)
    {
        var carryOver = city.Find("carry_over") as Section ?? Empty(CityTables.CarryOver);
        return new CityParameters
        {
            Id = city.Own.Text("id"),
            Province = positions.Of(IdKind.Province, city.Own.Text("province")),
            LongitudeDegrees = city.Own.Number("lon"),
            LatitudeDegrees = city.Own.Number("lat"),
            SectorProfile = positions.Spread(IdKind.Sector, city.Items("sectors")),
            Attractiveness = city.Number("attractiveness"),
            ServiceQuality = city.Number("service"),
            LandMu = city.Number("land"),
            Purse = Money.FromWan(city.Number("purse")),
            PromotionWanPerYear = city.Number("promotion"),
            Officers = city.Number("officers"),
            IncentiveCap = city.Number("incentive_cap"),
            FiscalYield = city.Number("fiscal_yield"),
            PostedIncentive = city.Number("posted_incentive"),
            TargetWeight = city.Number("target_weight"),
            ChainTarget = city.Number("chain_target"),
            Anchors = city.Items("anchors") is { IsEmpty: false } anchors ? positions.Spread(IdKind.Sector, anchors) : [],
            CarryOverPerWeek = carryOver.Number("per_week"),
            CarryOverLogMedian = carryOver.Number("log_median"),
            Strategy = strategy,
        };
    }

    private static Section Empty(KeyTable table) => new(
        table, new SourcePosition("", 0), "", ImmutableDictionary<string, Item>.Empty, ImmutableHashSet<string>.Empty);

    /// <summary>A city's own section before the common one.</summary>
    private readonly record struct Layers(Section Own, Section Common)
    {
        public object? Find(string key) => Own.Has(key) ? Own.Find(key) : Common.Find(key);

        public double Number(string key) => (double)Find(key)!;

        public ImmutableArray<Item> Items(string key) => Find(key) is ImmutableArray<Item> items ? items : [];
    }
}
