using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Strategies;

/// <summary>Keys of variants.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class VariantKeys
{
    /// <summary>Most variants, and most strategies of a scenario's own.</summary>
    public const int MaxAlternatives = 100;

    public static Key<Section> Strategies { get; } = Key.Optional(
        "strategies", new MapType(StrategyKeys.Table), "those of the scenario", "Strategies instead of those of the scenario.");

    /// <summary>Values by path.</summary>
    public static Key<Items<YamlNode>> Set { get; } = Key.Optional(
        "set", new DictionaryType<YamlNode>(new TextType(), new AnyType()), "nothing",
        "Values by path, as in `--set`, e.g. `cities.xinfu.service: 0.6`.");

    public static KeyTable Table { get; } = new(
        "variant", "An alternative to compare with: other strategies, other values.", CommonKeys.Name, Strategies, Set);

    /// <summary>The scenario's variants, by id.</summary>
    public static Key<Items<Section>> Variants { get; } = Key.Optional(
        "variants", new DictionaryType<Section>(new IdType(IdKind.Variant), new MapType(Table), MaxAlternatives), "none",
        "Alternatives that `--strategy` can choose, by id.");
}
