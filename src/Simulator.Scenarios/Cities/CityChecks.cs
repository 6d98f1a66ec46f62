using Simulator.Core.Worlds;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Cities;

/// <summary>Rules for cities and for what their provinces ask of them.</summary>
internal static class CityChecks
{
    /// <summary>Reports profiles in which every sector has strength 0.</summary>
    public static void ReportProfiles(Section root, ProblemList problems)
    {
        foreach (var city in CitiesAndDefaults(root))
        {
            if (city.Get(CityKeys.Sectors) is { IsEmpty: false } sectors && sectors.Values.All(strength => strength is 0))
            {
                city.Report(problems, ProblemCodes.NoStrength, CityKeys.Sectors);
            }
        }
    }

    /// <summary>Reports targets of provinces that no city has a share of.</summary>
    public static void ReportTargets(Section root, ProblemList problems)
    {
        if (CitiesAndDefaults(root).Any(city => city.IsBroken(CityKeys.TargetWeight)))
        {
            return;
        }

        var defaults = root.Get(CityKeys.Defaults);
        var weighted = root.Get(CityKeys.Cities).Values
            .Where(city => new LayeredCity(city, defaults).Get(CityKeys.TargetWeight) > 0)
            .Select(city => city.Get(CityKeys.Province)).ToHashSet(StringComparer.Ordinal);
        foreach (var province in root.Get(ProvinceKeys.Provinces).Values)
        {
            if (province.Get(ProvinceKeys.SignedTarget) > 0 && !weighted.Contains(province.Id))
            {
                province.Report(problems, ProblemCodes.NoTargetWeight, ProvinceKeys.SignedTarget, province.Id);
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

        foreach (var carryOver in CitiesAndDefaults(root).Select(city => city.Get(CityKeys.CarryOver)))
        {
            if (carryOver.Get(CarryOverKeys.PerWeek) is > 0 and var perWeek)
            {
                carryOver.Report(problems, ProblemCodes.NoBurnIn, CarryOverKeys.PerWeek, perWeek);
            }
        }
    }

    /// <summary>The common defaults, where they are written, then the cities: what is wrong in either is reported where it stands.</summary>
    private static IEnumerable<Section> CitiesAndDefaults(Section root)
    {
        var cities = root.Get(CityKeys.Cities).Values;
        return root.Find(CityKeys.Defaults) is { } defaults ? cities.Prepend(defaults) : cities;
    }
}
