using Simulator.Core.Worlds;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Events;
using Simulator.Scenarios.Firms;
using Simulator.Scenarios.Parameters;
using Simulator.Scenarios.Plans;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Shocks;

namespace Simulator.Scenarios.Loading;

/// <summary>Rules that hold between the values of a scenario.</summary>
/// <remarks>A value that was refused before is passed over. Pure but for the problems they add. Thread-safe.</remarks>
internal static class ScenarioChecks
{
    /// <summary>Reports what breaks a rule.</summary>
    public static void Run(Section root, Identities identities, ProblemList problems)
    {
        CommonKeys.CheckVersion(root, problems);
        FirmChecks.Run(root, problems);
        ParameterChecks.Run(root, problems);
        DrawnId.ReportClashes(DrawnIds(root), problems);
        EventChecks.ReportClashes(root, problems);
        ShockChecks.ReportCombinations(root, problems);
        PlanChecks.ReportCombinations(root, problems);
        CityChecks.ReportProfiles(root, problems);
        if (identities.IsComplete(IdKind.City))
        {
            CityChecks.ReportTargets(root, problems);
        }

        if (identities.IsComplete(IdKind.Firm))
        {
            ChamberChecks.ReportEmpty(root, problems);
        }

        SupplyLinks.ReportRepeated(root, problems);
        var calendar = CalendarBuilder.Build(root.Get(ScenarioKeys.Meta));
        SizeChecks.Run(root, calendar, problems);
        if (calendar is { } weeks)
        {
            CheckTimes(root, weeks, problems);
        }
    }

    /// <summary>The written ids that enter draws, and the keys of the parameters that are drawn.</summary>
    public static IEnumerable<DrawnId> DrawnIds(Section root)
    {
        Key<Items<Section>>[] lists =
            [ProvinceKeys.Provinces, CityKeys.Cities, FirmKeys.Firms, ChamberKeys.Chambers, EventKeys.Events];
        var priors = new WrittenParameters(root).Priors;
        return lists.SelectMany(list => DrawnId.In(root, list))
            .Concat(priors.Select(prior => new DrawnId(ParameterKeys.Priors.Name, prior.Prior.Key, prior.Position, prior.Path)));
    }

    private static void CheckTimes(Section root, Calendar calendar, ProblemList problems)
    {
        CalendarBuilder.Check(root.Get(ScenarioKeys.Meta), calendar, problems);
        EventChecks.ReportDates(root, calendar, problems);
        EventChecks.ReportPromotion(root, calendar, problems);
        ShockChecks.ReportTimes(root, calendar, problems);
        PlanChecks.ReportTimes(root, calendar, problems);
        PlanChecks.ReportClashes(root, calendar, problems);
        CityChecks.ReportCarryOver(root, calendar, problems);
    }
}

/// <summary>Bounds on products: what is small by itself can fill the memory together.</summary>
internal static class SizeChecks
{
    private const int MostHosts = 1_000_000;
    private const int MostMandates = 200_000;
    private const int MostMemberships = 10_000_000;
    private const int MostPlanned = 200_000;
    private const long MostShockWeeks = 20_000_000;

    /// <summary>Reports lists that are too large together.</summary>
    public static void Run(Section root, Calendar? calendar, ProblemList problems)
    {
        var cities = root.Get(CityKeys.Cities).Count;
        var chambers = root.Get(ChamberKeys.Chambers).Count;
        Report(root, EventKeys.Events, "events × hosts", Hosts(root, cities), MostHosts, problems);
        Report(root, ChamberKeys.Chambers, "chambers × cities", (long)chambers * cities, MostMandates, problems);
        Report(root, ChamberKeys.Chambers, "chambers.members × firm_generator.count", Memberships(root), MostMemberships, problems);
        Report(root, PlanKeys.Plans, "plans × cities", (long)root.Get(PlanKeys.Plans).Count * cities, MostPlanned, problems);
        Report(
            root, ShockKeys.Shocks, "shocks × cities × weeks", ShockFields(root) * cities * (calendar?.TotalWeeks ?? 0), MostShockWeeks, problems);
    }

    private static long Hosts(Section root, long cities) => root.Get(EventKeys.Events).Values
        .Sum(entry => entry.Get(EventKeys.Hosts) is { IsEmpty: false } named ? named.Count : cities);

    private static long Memberships(Section root) =>
        root.Get(ChamberKeys.Chambers).Values.Count(chamber => chamber.Get(ChamberKeys.Members).Rule is not null)
        * (long)root.Get(FirmGeneratorKeys.FirmGenerator).Get(FirmGeneratorKeys.Count);

    /// <summary>How many things shocks change; each is tabulated by city and week.</summary>
    private static long ShockFields(Section root) => root.Get(ShockKeys.Shocks).Values.Where(shock => shock.Has(ShockKeys.Kind))
        .SelectMany(shock => shock.Get(ShockKeys.Kind).Effects).Select(effect => effect.Field).Distinct().Count();

    private static void Report(Section root, Key key, string product, long size, long most, ProblemList problems)
    {
        if (size > most)
        {
            root.Report(problems, ProblemCodes.TooLarge, key, product, size, most);
        }
    }
}
