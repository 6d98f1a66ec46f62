using Simulator.Core.Units;
using Simulator.Scenarios.Parameters;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Firms;

/// <summary>Rules for firms and their classes.</summary>
internal static class FirmChecks
{
    /// <summary>Lets references name generated firms.</summary>
    public static void AcceptGeneratedIds(Section root, Identities identities)
    {
        if (root.Find(FirmGeneratorKeys.FirmGenerator) is not { } generator)
        {
            return;
        }

        if (generator.IsBroken(FirmGeneratorKeys.Count) || generator.IsBroken(FirmGeneratorKeys.Prefix))
        {
            identities.MarkIncomplete([IdKind.Firm]);
        }

        var (prefix, count) = (generator.Get(FirmGeneratorKeys.Prefix), generator.Get(FirmGeneratorKeys.Count));
        identities.Implicit = (kind, id) => kind == IdKind.Firm && FirmIds.IsGenerated(id, prefix, count);
    }

    /// <summary>Reports capitals that make no sense, and a scenario without firms.</summary>
    public static void Run(Section root, ProblemList problems)
    {
        ReportCapitals(root, problems);
        ReportPoor(root, problems);
        ReportNone(root, problems);
    }

    private static void ReportCapitals(Section root, ProblemList problems)
    {
        foreach (var capital in root.Get(FirmClassKeys.FirmClasses).Values.Select(group => group.Get(FirmClassKeys.Capital)))
        {
            var (min, max) = (capital.Get(CapitalKeys.Min), capital.Get(CapitalKeys.Max));
            if (capital.Has(CapitalKeys.Min) && capital.Has(CapitalKeys.Max) && min >= max)
            {
                capital.Report(problems, ProblemCodes.EmptyRange, CapitalKeys.Max, NumberText.Yi(min), NumberText.Yi(max));
            }
        }
    }

    /// <summary>Reports firms that have too little capital for any project.</summary>
    private static void ReportPoor(Section root, ProblemList problems)
    {
        var smallest = new WrittenParameters(root).SmallestAmountYi * Money.WanPerYi;
        var firms = root.Get(FirmKeys.Firms).Values.Select(firm => (Section: firm, Key: FirmKeys.Capital));
        var classes = root.Get(FirmClassKeys.FirmClasses).Values.Select(group => (Section: group.Get(FirmClassKeys.Capital), Key: CapitalKeys.Max));
        foreach (var (section, key) in firms.Concat(classes))
        {
            if (section.Has(key) && section.Get(key) < smallest)
            {
                section.Report(problems, ProblemCodes.NeverInvests, key, NumberText.Yi(section.Get(key)), NumberText.Yi(smallest));
            }
        }
    }

    private static void ReportNone(Section root, ProblemList problems)
    {
        var key = FirmGeneratorKeys.FirmGenerator;
        var generator = root.Get(key);
        var isRefused = root.IsBroken(FirmKeys.Firms) || root.IsBroken(key) || generator.IsBroken(FirmGeneratorKeys.Count);
        var generatesNone = !root.Has(key) || (generator.Has(FirmGeneratorKeys.Count) && generator.Get(FirmGeneratorKeys.Count) == 0);
        if (!isRefused && root.Get(FirmKeys.Firms).IsEmpty && generatesNone)
        {
            root.Report(problems, ProblemCodes.NoFirms, key);
        }
    }
}
