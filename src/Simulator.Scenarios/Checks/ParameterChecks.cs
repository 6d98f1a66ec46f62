using System.Collections.Immutable;
using Simulator.Core.Parameters;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules between parameters of the model; ranges of single ones are part of their keys.</summary>
internal static class ParameterChecks
{
    private const string Smallest = "opportunity.amount_min";
    private const string Largest = "opportunity.amount_max";

    public static void Run(Section root, ProblemList problems)
    {
        var values = ParameterTables.Flatten(root.Child("params")).ToDictionary(reading => reading.Name, StringComparer.Ordinal);
        var priors = ParameterTables.Flatten(root.Child("priors")).ToDictionary(reading => reading.Name, StringComparer.Ordinal);
        var min = RangeOf(Smallest, values, priors).High;
        var max = RangeOf(Largest, values, priors).Low;
        if (min >= max)
        {
            var written = Written(Smallest, values, priors) ?? Written(Largest, values, priors)!.Value;
            problems.Add(ProblemCodes.EmptyRange, written.Position, written.Path, Yi(min), Yi(max));
        }
    }

    /// <summary>The smallest amount that a project can have in any replicate, 亿元.</summary>
    public static double SmallestAmountYi(Section root)
    {
        var values = ParameterTables.Flatten(root.Child("params")).ToDictionary(reading => reading.Name, StringComparer.Ordinal);
        var priors = ParameterTables.Flatten(root.Child("priors")).ToDictionary(reading => reading.Name, StringComparer.Ordinal);
        return RangeOf(Smallest, values, priors).Low;
    }

    private static string Yi(double amount) => NumberText.Yi(amount * Core.Units.Money.WanPerYi);

    private static (double Low, double High) RangeOf(string key, Dictionary<string, Item> values, Dictionary<string, Item> priors)
    {
        if (priors.TryGetValue(key, out var prior))
        {
            var pair = (ImmutableArray<Item>)prior.Value;
            return ((double)pair[0].Value, (double)pair[1].Value);
        }

        var value = values.TryGetValue(key, out var reading) ? (double)reading.Value : ParameterCatalog.Find(key)!.Default;
        return (value, value);
    }

    private static Item? Written(string key, Dictionary<string, Item> values, Dictionary<string, Item> priors) =>
        priors.TryGetValue(key, out var prior) ? prior : values.TryGetValue(key, out var value) ? value : null;
}
