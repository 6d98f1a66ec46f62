using Simulator.Core.Worlds;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Plans;

/// <summary>Rules for plans.</summary>
internal static class PlanChecks
{
    /// <summary>Reports plans of cities that also name provinces, or set levers of provinces.</summary>
    public static void ReportCombinations(Section root, ProblemList problems)
    {
        foreach (var plan in root.Get(PlanKeys.Plans).Values.Where(plan => plan.Has(PlanKeys.Cities)))
        {
            if (plan.Has(PlanKeys.Provinces))
            {
                problems.Add(
                    ProblemCodes.KeyCombination, "SCN036_One_Hint", plan.PositionOf(PlanKeys.Provinces), plan.PathOf(PlanKeys.Provinces),
                    PlanKeys.Cities.Name, PlanKeys.Provinces.Name);
            }

            var levers = plan.Get(PlanKeys.Set);
            foreach (var lever in LeverKeys.OfProvinces.Where(levers.Has))
            {
                problems.Add(
                    ProblemCodes.KeyCombination, "Excludes_Hint", levers.PositionOf(lever), levers.PathOf(lever), PlanKeys.Cities.Name, lever.Name);
            }
        }
    }

    /// <summary>Reports plans outside the run.</summary>
    public static void ReportTimes(Section root, Calendar calendar, ProblemList problems)
    {
        foreach (var plan in root.Get(PlanKeys.Plans).Values)
        {
            if (plan.Find(PlanKeys.From)?.WeekIn(calendar) is { } from && (from < calendar.FirstWeek || from >= calendar.Weeks))
            {
                plan.Report(problems, ProblemCodes.OutsideHorizon, PlanKeys.From, from, calendar.FirstWeek, calendar.Weeks - 1);
            }
        }
    }

    /// <summary>Reports a lever of a city or a province that two plans set in one week.</summary>
    public static void ReportClashes(Section root, Calendar calendar, ProblemList problems)
    {
        var targets = new PlanTargets(root);
        var plans = root.Get(PlanKeys.Plans).Values.Where(plan => plan.Has(PlanKeys.From));
        foreach (var week in plans.GroupBy(plan => plan.Get(PlanKeys.From).WeekIn(calendar)).Where(week => week.Skip(1).Any()))
        {
            var taken = new Dictionary<(string Lever, string Place), Section>();
            foreach (var plan in week)
            {
                ReportClash(plan, week.Key, targets, taken, problems);
            }
        }
    }

    /// <summary>Notes what a plan sets, and reports the first place of each lever that another plan has set.</summary>
    private static void ReportClash(
        Section plan, int week, PlanTargets targets, Dictionary<(string Lever, string Place), Section> taken, ProblemList problems)
    {
        var levers = plan.Get(PlanKeys.Set);
        foreach (var (keys, places) in new[] { (LeverKeys.OfCities, targets.Cities(plan)), (LeverKeys.OfProvinces, targets.Provinces(plan)) })
        {
            foreach (var lever in keys.Where(levers.Has))
            {
                var clash = places.Where(place => !taken.TryAdd((lever.Name, place), levers)).ToList()
                    .Find(place => taken[(lever.Name, place)] != levers);
                if (clash is not null)
                {
                    var earlier = taken[(lever.Name, clash)].PositionOf(lever);
                    problems.Add(ProblemCodes.PlanClash, levers.PositionOf(lever), levers.PathOf(lever), lever.Name, clash, week, earlier.Place);
                }
            }
        }
    }
}

/// <summary>Which cities and provinces a plan is for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PlanTargets
{
    private readonly List<string> _provinces;
    private readonly List<(string Id, string Province)> _cities;

    public PlanTargets(Section root)
    {
        _provinces = [.. root.Get(ProvinceKeys.Provinces).Values.Select(province => province.Id)];
        _cities = [.. root.Get(CityKeys.Cities).Values.Select(city => (city.Id, city.Get(CityKeys.Province)))];
    }

    /// <summary>Ids of the cities whose levers it sets: those named, those of the provinces named, or all.</summary>
    public IEnumerable<string> Cities(Section plan)
    {
        var (cities, provinces) = (plan.Get(PlanKeys.Cities), plan.Get(PlanKeys.Provinces));
        if (!cities.IsEmpty)
        {
            return cities.Values;
        }

        var named = provinces.Values.ToHashSet(StringComparer.Ordinal);
        return _cities.Where(city => named.Count == 0 || named.Contains(city.Province)).Select(city => city.Id);
    }

    /// <summary>Ids of the provinces whose levers it sets: those named, or all.</summary>
    public IEnumerable<string> Provinces(Section plan) =>
        plan.Get(PlanKeys.Provinces) is { IsEmpty: false } named ? named.Values : _provinces;
}
