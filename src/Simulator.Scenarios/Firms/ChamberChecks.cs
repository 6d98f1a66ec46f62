using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Firms;

/// <summary>Rules for chambers.</summary>
internal static class ChamberChecks
{
    /// <summary>Reports chambers that can have no members, so that they could speak to nobody.</summary>
    public static void ReportEmpty(Section root, ProblemList problems)
    {
        var firms = root.Get(FirmKeys.Firms);
        if (firms.Values.Any(firm => firm.IsBroken(FirmKeys.Chambers)))
        {
            return;
        }

        var named = firms.Values.SelectMany(firm => firm.Get(FirmKeys.Chambers).Values).ToHashSet(StringComparer.Ordinal);
        foreach (var chamber in root.Get(ChamberKeys.Chambers).Values)
        {
            if (!chamber.IsBroken(ChamberKeys.Members) && !named.Contains(chamber.Id) && !MayHaveMembers(root, chamber))
            {
                chamber.Report(problems, ProblemCodes.NoMembers, ChamberKeys.Members, chamber.Id);
            }
        }
    }

    private static bool MayHaveMembers(Section root, Section chamber)
    {
        var members = chamber.Get(ChamberKeys.Members);
        return members.Rule is { } rule
            ? (rule.Get(MemberRuleKeys.Share) > 0 || rule.IsBroken(MemberRuleKeys.Share)) && MayGenerate(root)
            : !members.Firms.IsEmpty;
    }

    private static bool MayGenerate(Section root)
    {
        var generator = root.Get(FirmGeneratorKeys.FirmGenerator);
        return root.IsBroken(FirmGeneratorKeys.FirmGenerator) || generator.IsBroken(FirmGeneratorKeys.Count)
            || generator.Get(FirmGeneratorKeys.Count) > 0;
    }
}
