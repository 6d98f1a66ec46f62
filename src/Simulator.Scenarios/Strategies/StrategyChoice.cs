using Simulator.Core.Strategies;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Strategies;

/// <summary>Applies the strategy that a caller names: a variant of the file, or one strategy for all cities.</summary>
/// <remarks>It changes the file's tree before validation, so that a variant meets the same checks as the file. Pure but for the problems
/// it adds. Thread-safe.</remarks>
internal static class StrategyChoice
{
    private const string Option = "--strategy";

    private static string Strategies => StrategyKeys.Strategies.Name;

    private static IEnumerable<string> Catalog => StrategyCatalog.All.Select(strategy => strategy.Id);

    /// <summary>Declares the strategies that come with the model.</summary>
    public static void DeclareCatalog(Identities identities)
    {
        foreach (var id in Catalog)
        {
            identities.Declare(IdKind.Strategy, id, new SourcePosition("", 0));
        }
    }

    /// <summary>Names that a caller may give besides those of the catalogue: variants, then strategies of the file.</summary>
    public static IEnumerable<string> Alternatives(YamlMap root) =>
        [.. Names(root, VariantKeys.Variants), .. Names(root, CustomStrategyKeys.CustomStrategies)];

    /// <summary>The document under a strategy; a variant comes before a strategy of the same name.</summary>
    public static YamlMap Apply(YamlMap root, string strategy, ProblemList problems)
    {
        if ((root.Find(VariantKeys.Variants.Name) as YamlMap)?.Find(strategy) is YamlMap variant)
        {
            return Apply(root, variant, problems);
        }

        if (Catalog.Contains(strategy) || Names(root, CustomStrategyKeys.CustomStrategies).Contains(strategy))
        {
            return root.With(Strategies, root.Position, ForAll(strategy, root.Position));
        }

        string[] known = [.. Alternatives(root), .. Catalog];
        problems.AddUnknown(ProblemCodes.UnknownStrategy, new SourcePosition(Option, 0), "", strategy, known);
        return root;
    }

    private static IEnumerable<string> Names(YamlMap root, Key key) => root.Find(key.Name) is YamlMap map ? map.Keys : [];

    private static YamlMap Apply(YamlMap root, YamlMap variant, ProblemList problems)
    {
        if (variant.Find(VariantKeys.Strategies.Name) is { } strategies)
        {
            root = root.With(Strategies, strategies.Position, strategies);
        }

        foreach (var entry in variant.Find(VariantKeys.Set.Name) is YamlMap set ? set.Entries : [])
        {
            root = Override.Parse(entry, problems)?.Apply(root, problems) ?? root;
        }

        return root;
    }

    private static YamlMap ForAll(string strategy, SourcePosition position) =>
        new YamlMap(position, []).With(StrategyKeys.Default.Name, position, new YamlScalar(position, strategy, Plain: true));
}
