using System.Globalization;
using Simulator.Core.Units;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Populations;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules for firms and their classes.</summary>
internal static class FirmChecks
{
    /// <summary>Lets references name generated firms.</summary>
    public static void AcceptGeneratedIds(Section root, Identities identities)
    {
        if (root.Child("firm_generator") is { } generator)
        {
            if (generator.IsBroken("count") || generator.IsBroken("prefix"))
            {
                identities.MarkIncomplete([IdKind.Firm]);
            }

            identities.Implicit = (kind, id) => kind == IdKind.Firm && IsGenerated(id, generator.Text("prefix"), generator.Whole("count"));
        }
    }

    public static void Run(Section root, ProblemList problems)
    {
        ReportCapitals(root, problems);
        ReportPoor(root, problems);
        var generator = root.Child("firm_generator");
        var written = root.IsBroken("firms") || root.IsBroken("firm_generator") || generator?.IsBroken("count") == true;
        if (!written && root.Items("firms").IsEmpty && (generator is null || (generator.Has("count") && generator.Whole("count") == 0)))
        {
            problems.Add(ProblemCodes.NoFirms, root.PositionOf("firm_generator"), "firm_generator");
        }
    }

    private static void ReportCapitals(Section root, ProblemList problems)
    {
        foreach (var capital in root.Children("firm_classes").Select(entry => entry.Child("capital")).OfType<Section>())
        {
            if (capital.Has("min") && capital.Has("max") && capital.Number("min") >= capital.Number("max"))
            {
                problems.Add(ProblemCodes.EmptyRange, capital.PositionOf("max"), capital.PathOf("max"), Show(capital, "min"),
                    Show(capital, "max"));
            }
        }
    }

    /// <summary>Reports firms that have too little capital for any project.</summary>
    private static void ReportPoor(Section root, ProblemList problems)
    {
        var smallest = ParameterChecks.SmallestAmountYi(root) * Money.WanPerYi;
        var firms = root.Children("firms").Select(firm => (Section: firm, Key: "capital"));
        var classes = root.Children("firm_classes").Select(group => group.Child("capital")).OfType<Section>()
            .Select(capital => (Section: capital, Key: "max"));
        foreach (var (section, key) in firms.Concat(classes))
        {
            if (section.Has(key) && section.Number(key) < smallest)
            {
                problems.Add(ProblemCodes.NeverInvests, section.PositionOf(key), section.PathOf(key), Show(section, key),
                    NumberText.Yi(smallest));
            }
        }
    }

    private static string Show(Section capital, string key) => NumberText.Yi(capital.Number(key));

    private static bool IsGenerated(string id, string prefix, int count) =>
        id.Length == prefix.Length + FirmIds.Digits
        && id.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= count;
}
