using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Shocks;

namespace Simulator.Scenarios.Checks;

/// <summary>Bounds on products: what is small by itself can fill the memory together.</summary>
internal static class SizeChecks
{
    private const int MostHosts = 1_000_000;
    private const int MostMandates = 200_000;
    private const int MostMemberships = 10_000_000;
    private const long MostShockWeeks = 20_000_000;

    public static void Run(Section root, Calendar? calendar, ProblemList problems)
    {
        var cities = root.Items("cities").Length;
        var hosts = root.Children("events").Sum(entry => entry.Items("hosts") is { IsEmpty: false } named ? named.Length : (long)cities);
        Report(root, "events", "events × hosts", hosts, MostHosts, problems);
        Report(root, "chambers", "chambers × cities", (long)root.Items("chambers").Length * cities, MostMandates, problems);
        Report(root, "chambers", "chambers.members × firm_generator.count", Memberships(root), MostMemberships, problems);
        Report(root, "shocks", "shocks × cities × weeks", Fields(root) * cities * (calendar?.TotalWeeks ?? 0), MostShockWeeks, problems);
    }

    private static long Memberships(Section root) =>
        root.Children("chambers").Count(chamber => chamber.Child("members") is not null)
        * (long)(root.Child("firm_generator")?.Whole("count") ?? 0);

    /// <summary>Every thing that shocks change is tabulated by city and week.</summary>
    private static long Fields(Section root) => root.Children("shocks").Where(shock => shock.Has("kind"))
        .SelectMany(shock => ShockKinds.Find(shock.Text("kind")).Effects).Select(effect => effect.Field).Distinct().Count();

    private static void Report(Section root, string key, string product, long size, long most, ProblemList problems)
    {
        if (size > most)
        {
            problems.Add(ProblemCodes.TooLarge, root.PositionOf(key), key, product, size, most);
        }
    }
}
