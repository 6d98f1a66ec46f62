using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules for cities and for what their provinces ask of them.</summary>
internal static class CityChecks
{
    private const string WeightKey = "target_weight";
    private const string TargetKey = "signed_target";

    /// <summary>Reports profiles in which every sector has strength 0.</summary>
    public static void ReportProfiles(Section root, ProblemList problems)
    {
        foreach (var city in WithDefaults(root))
        {
            if (city.Items("sectors") is { IsEmpty: false } sectors && sectors.All(strength => strength.Value is 0.0))
            {
                problems.Add(ProblemCodes.NoStrength, city.PositionOf("sectors"), city.PathOf("sectors"));
            }
        }
    }

    /// <summary>Reports targets of provinces that no city has a share of.</summary>
    public static void ReportTargets(Section root, ProblemList problems)
    {
        var cities = root.Children("cities").ToList();
        if (WithDefaults(root).Any(city => city.IsBroken(WeightKey)))
        {
            return;
        }

        var common = root.Child("city_defaults")?.FindNumber(WeightKey);
        var weighted = cities.Where(city => (city.Has(WeightKey) ? city.Number(WeightKey) : common ?? city.Number(WeightKey)) > 0)
            .Select(city => city.Text("province")).ToHashSet(StringComparer.Ordinal);
        foreach (var province in root.Children("provinces").Where(province => province.Number(TargetKey) > 0))
        {
            if (!weighted.Contains(province.Text("id")))
            {
                problems.Add(ProblemCodes.NoTargetWeight, province.PositionOf(TargetKey), province.PathOf(TargetKey), province.Text("id"));
            }
        }
    }

    /// <summary>Reports signings before week 0 in a run that begins with week 0.</summary>
    public static void ReportCarryOver(Section root, Calendar calendar, ProblemList problems)
    {
        if (calendar.BurnInWeeks > 0)
        {
            return;
        }

        foreach (var carryOver in WithDefaults(root).Select(city => city.Child("carry_over")).OfType<Section>())
        {
            if (carryOver.Number("per_week") is > 0 and var perWeek)
            {
                problems.Add(ProblemCodes.NoBurnIn, carryOver.PositionOf("per_week"), carryOver.PathOf("per_week"), perWeek);
            }
        }
    }

    private static IEnumerable<Section> WithDefaults(Section root) =>
        root.Child("city_defaults") is { } common ? root.Children("cities").Prepend(common) : root.Children("cities");
}
