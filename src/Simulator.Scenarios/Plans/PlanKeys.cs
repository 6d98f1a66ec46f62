using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Events;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Plans;

/// <summary>Keys of plans: levers that cities and provinces set from a week on.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class PlanKeys
{
    private const int MaxPlans = 500;

    public static Key<Moment> From { get; } = Key.Needed(
        "from", new MomentType(-CalendarKeys.MaxBurnIn, CalendarKeys.MaxWeeks), "First week in which the levers count, as a date or a number.");

    public static Key<Items<string>> Cities { get; } = Key.Optional(
        "cities", SetType.AllOr(IdKind.City), "all", "Cities that set them; instead of `provinces`.");

    public static Key<Items<string>> Provinces { get; } = Key.Optional(
        "provinces", SetType.AllOr(IdKind.Province), "all", "Provinces that set them, or all of whose cities do; instead of `cities`.");

    public static Key<Section> Set { get; } = Key.Needed("set", new LeversType(), "Levers and their new values.");

    public static KeyTable Table { get; } = new(
        "plan", "Levers that cities or provinces set from a week on.", CommonKeys.Name, From, Cities, Provinces, Set);

    /// <summary>The scenario's plans.</summary>
    public static Key<Items<Section>> Plans { get; } =
        Key.Optional("plans", ListType.Of(Table, max: MaxPlans), "none", "Levers that change during the run.");
}

/// <summary>Keys under <c>set</c> of a plan: those of a city or a province that can change during a run.</summary>
/// <remarks>Ranges and units are those of the city's and the province's own keys. Immutable and thread-safe.</remarks>
internal static class LeverKeys
{
    public static Key<string> Strategy { get; } =
        Key.Optional("strategy", new ReferenceType(IdKind.Strategy), Unchanged, "Strategy of the cities.");

    public static Key<double> Promotion { get; } = Of(CityKeys.Promotion);

    public static Key<double> Officers { get; } = Of(CityKeys.Officers);

    public static Key<double> Service { get; } = Of(CityKeys.Service);

    public static Key<double> IncentiveCap { get; } = Of(CityKeys.IncentiveCap);

    public static Key<double> FiscalYield { get; } = Of(CityKeys.FiscalYield);

    public static Key<double> PostedIncentive { get; } = Of(CityKeys.PostedIncentive);

    public static Key<double> TargetWeight { get; } = Of(CityKeys.TargetWeight);

    public static Key<double> SignedTarget { get; } = Of(ProvinceKeys.SignedTarget);

    public static Key<double> LeaderDays { get; } = Of(ProvinceKeys.LeaderDays);

    /// <summary>Levers of cities.</summary>
    public static Key[] OfCities { get; } =
        [Strategy, Promotion, Officers, Service, IncentiveCap, FiscalYield, PostedIncentive, TargetWeight];

    /// <summary>Levers of provinces.</summary>
    public static Key[] OfProvinces { get; } = [SignedTarget, LeaderDays];

    public static KeyTable Table { get; } = new(
        "levers", "Levers of cities (the first eight) and of provinces.", [.. OfCities, .. OfProvinces]);

    private static string Unchanged => "unchanged";

    private static Key<double> Of(Key<double> key) => Key.Optional(key.Name, key.Of, Unchanged, key.Doc);
}
