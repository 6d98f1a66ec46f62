using Simulator.Core.Worlds;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Events;

/// <summary>Rules for events.</summary>
internal static class EventChecks
{
    /// <summary>Reports events outside the horizon.</summary>
    public static void ReportDates(Section root, Calendar calendar, ProblemList problems)
    {
        var first = calendar.DateOf(calendar.FirstWeek);
        var last = calendar.DateOf(calendar.Weeks).AddDays(-1);
        foreach (var entry in root.Get(EventKeys.Events).Values)
        {
            if (entry.Find(EventKeys.Date) is { } date && (date < first || date > last))
            {
                entry.Report(
                    problems, ProblemCodes.OutsideHorizon, EventKeys.Date, NumberText.Date(date), NumberText.Date(first), NumberText.Date(last));
            }
        }
    }

    /// <summary>Reports events before promotion begins: cities invite nobody until then.</summary>
    public static void ReportPromotion(Section root, Calendar calendar, ProblemList problems)
    {
        foreach (var entry in root.Get(EventKeys.Events).Values)
        {
            if (entry.Find(EventKeys.Date) is { } date && calendar.WeekOf(date) is var week && week >= calendar.FirstWeek
                && week < calendar.PromotionStartWeek)
            {
                entry.Report(problems, ProblemCodes.BeforePromotion, EventKeys.Date, entry.Id, week, calendar.PromotionStartWeek);
            }
        }
    }

    /// <summary>Reports a city that takes part in two events on one day.</summary>
    /// <remarks>Not a leader of a province at two: a rank is no person (docs/model/deviations.md, 2.11).</remarks>
    public static void ReportClashes(Section root, ProblemList problems)
    {
        var cities = root.Get(CityKeys.Cities).Values.Select(city => city.Id).ToList();
        var days = root.Get(EventKeys.Events).Values.Where(entry => entry.Has(EventKeys.Date)).GroupBy(entry => entry.Get(EventKeys.Date));
        foreach (var day in days.Where(day => day.Skip(1).Any()))
        {
            var taken = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in day)
            {
                ReportClash(entry, HostsOf(entry, cities), taken, problems);
            }
        }
    }

    /// <summary>Notes which event has which host, and reports the first host that another event has.</summary>
    private static void ReportClash(Section entry, IEnumerable<string> hosts, Dictionary<string, string> taken, ProblemList problems)
    {
        var id = entry.Id;
        var clash = hosts.Where(host => !taken.TryAdd(host, id)).FirstOrDefault(host => taken[host] != id);
        if (clash is not null)
        {
            problems.Add(
                ProblemCodes.EventClash, entry.PositionOf(EventKeys.Date), entry.PathOf(EventKeys.Hosts), clash, id, taken[clash],
                NumberText.Date(entry.Get(EventKeys.Date)));
        }
    }

    private static IEnumerable<string> HostsOf(Section entry, List<string> cities)
    {
        var hosts = entry.Get(EventKeys.Hosts);
        return hosts.IsEmpty && !entry.IsBroken(EventKeys.Hosts) ? cities : hosts.Values;
    }
}
