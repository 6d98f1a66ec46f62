using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules for chambers and for links between sectors.</summary>
internal static class ChamberChecks
{
    /// <summary>Reports chambers that can have no members, so that they could speak to nobody.</summary>
    public static void ReportEmpty(Section root, ProblemList problems)
    {
        if (root.Children("firms").Any(firm => firm.IsBroken("chambers")))
        {
            return;
        }

        var named = root.Children("firms").SelectMany(firm => firm.Items("chambers")).Select(id => (string)id.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var chamber in root.Children("chambers"))
        {
            if (!chamber.IsBroken("members") && !named.Contains(chamber.Text("id")) && !MayHaveMembers(root, chamber))
            {
                problems.Add(ProblemCodes.NoMembers, chamber.PositionOf("members"), chamber.PathOf("members"), chamber.Text("id"));
            }
        }
    }

    /// <summary>Reports a pair of sectors that is linked twice; only one weight could count.</summary>
    public static void ReportLinks(Section root, ProblemList problems)
    {
        var seen = new HashSet<(string From, string To)>();
        foreach (var link in root.Children("supply_links").Where(link => link.Has("from") && link.Has("to")))
        {
            var pair = (From: link.Text("from"), To: link.Text("to"));
            if (!seen.Add(pair))
            {
                problems.Add(ProblemCodes.RepeatedEntry, link.Position, link.Path, $"{pair.From} → {pair.To}");
            }
        }
    }

    private static bool MayHaveMembers(Section root, Section chamber) =>
        chamber.Child("members") is { } rule
            ? (rule.Number("share") > 0 || rule.IsBroken("share")) && MayGenerate(root)
            : !chamber.Items("members").IsEmpty;

    private static bool MayGenerate(Section root) =>
        root.IsBroken("firm_generator") || (root.Child("firm_generator") is { } firms
            && (firms.IsBroken("count") || firms.Whole("count") > 0));
}
