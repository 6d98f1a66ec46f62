using System.Collections.Immutable;
using Simulator.Core.Provinces;
using Simulator.Core.Units;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Cities;

/// <summary>Keys of provinces.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ProvinceKeys
{
    private const double MaxTargetWan = 1e10;
    private const int MaxProvinces = 500;

    public static Key<string> Id { get; } = IdType.Key(IdKind.Province);

    /// <summary>Time of leaders, days per year.</summary>
    public static Key<double> LeaderDays { get; } = Key.WithDefault(
        "leader_days", new NumberType(Dimensions.Days.OrBare(), 0, 10_000), 0, "0", "Time of its leaders for promotion, days per year.");

    /// <summary>Target, 万元 per year.</summary>
    public static Key<double> SignedTarget { get; } = Key.WithDefault(
        "signed_target", new NumberType(Dimensions.MoneyWanPerYear, 0, MaxTargetWan), 0, "0 亿元",
        "Target for the signed amount, per year (M2).");

    public static KeyTable Table { get; } = new(
        "province", "The jurisdiction above the cities: a province, or a city above its counties.",
        Id, CommonKeys.Name, LeaderDays, SignedTarget);

    /// <summary>The scenario's provinces.</summary>
    public static Key<Items<Section>> Provinces { get; } =
        Key.Needed("provinces", ListType.Of(Table, min: 1, MaxProvinces), "Jurisdictions above the cities.");
}

/// <summary>Makes provinces.</summary>
internal static class ProvinceBuilder
{
    /// <summary>The provinces in the order of the file.</summary>
    public static ImmutableArray<ProvinceParameters> Build(Section root) =>
    [
        .. root.Get(ProvinceKeys.Provinces).Values.Select(province => new ProvinceParameters
        {
            Id = province.Id,
            LeaderDaysPerYear = province.Get(ProvinceKeys.LeaderDays),
            SignedTarget = Money.FromWan(province.Get(ProvinceKeys.SignedTarget)),
        }),
    ];
}
