using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules for events.</summary>
internal static class EventChecks
{
    private const string DateKey = "date";

    /// <summary>Reports events outside the horizon.</summary>
    public static void ReportDates(Section root, Calendar calendar, ProblemList problems)
    {
        var first = calendar.DateOf(calendar.FirstWeek);
        var last = calendar.DateOf(calendar.Weeks).AddDays(-1);
        foreach (var entry in root.Children("events"))
        {
            if (entry.Date(DateKey) is { } date && (date < first || date > last))
            {
                problems.Add(ProblemCodes.OutsideHorizon, entry.PositionOf(DateKey), entry.PathOf(DateKey), Show(date), Show(first),
                    Show(last));
            }
        }
    }

    /// <summary>Reports events before promotion begins: cities invite nobody until then.</summary>
    public static void ReportPromotion(Section root, Calendar calendar, ProblemList problems)
    {
        foreach (var entry in root.Children("events"))
        {
            if (entry.Date(DateKey) is { } date && calendar.WeekOf(date) is var week && week >= calendar.FirstWeek
                && week < calendar.PromotionStartWeek)
            {
                problems.Add(ProblemCodes.BeforePromotion, entry.PositionOf(DateKey), entry.PathOf(DateKey), entry.Text("id"), week,
                    calendar.PromotionStartWeek);
            }
        }
    }

    /// <summary>Reports a city that takes part in two events on one day.</summary>
    /// <remarks>Not a leader of a province at two: a rank is no person (docs/model/deviations.md, 2.11).</remarks>
    public static void ReportClashes(Section root, ProblemList problems)
    {
        var cities = root.Children("cities").Select(city => city.Text("id")).ToList();
        var days = root.Children("events").Where(entry => entry.Has(DateKey)).GroupBy(entry => entry.Date(DateKey));
        foreach (var day in days.Where(day => day.Skip(1).Any()))
        {
            var taken = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in day)
            {
                ReportClash(entry, HostsOf(entry, cities), taken, problems);
            }
        }
    }

    private static void ReportClash(Section entry, IEnumerable<string> hosts, Dictionary<string, string> taken, ProblemList problems)
    {
        var id = entry.Text("id");
        var clash = hosts.Where(host => !taken.TryAdd(host, id)).FirstOrDefault(host => taken[host] != id);
        if (clash is not null)
        {
            problems.Add(ProblemCodes.EventClash, entry.PositionOf(DateKey), entry.PathOf("hosts"), clash, id, taken[clash],
                Show(entry.Date(DateKey)!.Value));
        }
    }

    private static IEnumerable<string> HostsOf(Section entry, List<string> cities)
    {
        var hosts = entry.Items("hosts");
        return hosts.IsEmpty && !entry.IsBroken("hosts") ? cities : hosts.Select(host => (string)host.Value);
    }

    private static string Show(DateOnly date) => date.ToString(DateType.Format, System.Globalization.CultureInfo.InvariantCulture);
}
