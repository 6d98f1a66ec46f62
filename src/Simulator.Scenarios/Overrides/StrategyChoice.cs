using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Overrides;

/// <summary>Applies the strategy that a caller names: a variant of the file, or one strategy for all cities.</summary>
/// <remarks>Pure but for the problems it adds. Thread-safe.</remarks>
internal static class StrategyChoice
{
    private const string Option = "--strategy";
    private const string Strategies = "strategies";

    /// <summary>The document under a strategy; a variant comes before a strategy of the same name.</summary>
    public static YamlMap Apply(YamlMap root, string strategy, ProblemList problems)
    {
        if (Names(root, "variants").Contains(strategy) && (root.Find("variants") as YamlMap)?.Find(strategy) is YamlMap variant)
        {
            return Apply(root, variant, problems);
        }

        if (StrategyTables.Catalog.Contains(strategy) || Names(root, "custom_strategies").Contains(strategy))
        {
            return root.With(Strategies, root.Position, ForAll(strategy, root.Position));
        }

        string[] known = [.. Names(root, "variants"), .. Names(root, "custom_strategies"), .. StrategyTables.Catalog];
        problems.AddUnknown(ProblemCodes.UnknownStrategy, new SourcePosition(Option, 0), "", strategy, known);
        return root;
    }

    /// <summary>Keys of a mapping in the document; empty where there is none.</summary>
    public static IEnumerable<string> Names(YamlMap root, string key) =>
        root.Find(key) is YamlMap map ? map.Entries.Select(entry => entry.Key) : [];

    private static YamlMap Apply(YamlMap root, YamlMap variant, ProblemList problems)
    {
        if (variant.Find(Strategies) is { } strategies)
        {
            root = root.With(Strategies, strategies.Position, strategies);
        }

        foreach (var entry in variant.Find("set") is YamlMap set ? set.Entries : [])
        {
            if (Override.Parse(entry, problems) is { } change)
            {
                root = change.Apply(root, problems);
            }
        }

        return root;
    }

    private static YamlMap ForAll(string strategy, SourcePosition position) =>
        new YamlMap(position, []).With("default", position, new YamlScalar(position, strategy, Plain: true));
}
