using Simulator.Core.Parameters;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Parameters;

/// <summary>Keys under <c>params</c> and <c>priors</c>, made from the model's parameter catalogue.</summary>
/// <remarks>The catalogue's key <c>choice.tie</c> is the key <c>tie</c> in the group <c>choice</c>. Immutable and thread-safe.</remarks>
internal static class ParameterKeys
{
    private const char Separator = '.';

    /// <summary>Parameters that have other values than their defaults.</summary>
    public static Key<Section> Values { get; } = Key.Optional(
        "params", new MapType(Table("params", "", Value)), "the model's defaults", "Parameters of the model that differ from their default.");

    /// <summary>Parameters that are drawn from their standard prior, but for those that have a range of their own.</summary>
    public static Key<Items<string>> Standard { get; } = Key.Optional(
        "standard", new ParameterNamesType(orAll: true), "none",
        "Parameters, or groups of parameters, that are drawn about their value, 90% within the plausible range.");

    /// <summary>Exceptions from <see cref="Standard"/>.</summary>
    public static Key<Items<string>> Fixed { get; } = Key.Optional(
        "fixed", new ParameterNamesType(orAll: false), "none", "Parameters, or groups, that are not drawn although `standard` names them.");

    /// <summary>Parameters that are drawn in each replicate.</summary>
    public static Key<Section> Priors { get; } = Key.Optional(
        "priors", new PriorsType(new MapType(Table("priors", "prior_", Prior, Standard, Fixed))), "none",
        "Parameters that are drawn anew in each replicate: `standard` for all, each by its standard prior.");

    /// <summary>What is written under one of the keys above, by the key of the catalogue.</summary>
    public static IEnumerable<Item<T>> Written<T>(Section root, Key<Section> key) =>
        from @group in root.Get(key).Values.Values
        where @group.Value is Section
        from item in ((Section)@group.Value).Values.Values
        select new Item<T>(@group.Name + Separator + item.Name, (T)item.Value, item.Position, item.Path);

    /// <summary>The group of a parameter: what stands before the dot in its key.</summary>
    public static string GroupOf(Parameter parameter) => parameter.Key[..parameter.Key.IndexOf(Separator, StringComparison.Ordinal)];

    private static KeyTable Table(string name, string prefix, Func<Parameter, Key> toKey, params Key[] others)
    {
        var groups = ParameterCatalog.All
            .GroupBy(GroupOf)
            .Select(group => new KeyTable(prefix + group.Key, $"Parameters of {group.Key}.", [.. group.Select(toKey)]))
            .Select(table => Key.Optional(table.Name[prefix.Length..], new MapType(table), "the model's defaults", table.Doc));
        return new KeyTable(name, "Parameters of the model, by group.", [.. others, .. groups]);
    }

    private static Key Value(Parameter parameter)
    {
        var defaultText = FormattableString.Invariant($"{parameter.Default} {Unit(parameter)}").TrimEnd();
        return Key.Optional(Name(parameter), Number(parameter), defaultText, Doc(parameter));
    }

    private static Key Prior(Parameter parameter) => Key.Optional(
        Name(parameter), new RangeType(Number(parameter)), "no prior",
        FormattableString.Invariant($"{Doc(parameter)} Drawn uniformly. Plausible range: [{parameter.PlausibleLow}, {parameter.PlausibleHigh}]."));

    private static NumberType Number(Parameter parameter) =>
        new(DimensionOf(parameter), parameter.Min, parameter.Max) { Whole = parameter.Whole };

    private static Dimension DimensionOf(Parameter parameter) => parameter.Unit switch
    {
        "亿元" => Dimensions.MoneyYi,
        "万元" => Dimensions.MoneyWan,
        "万元/yr" => Dimensions.MoneyWanPerYear,
        "wk" => Dimensions.Weeks.OrBare(),
        "days" => Dimensions.Days.OrBare(),
        "1" => Dimensions.Share,
        _ => Dimensions.Plain(parameter.Unit),
    };

    private static string Doc(Parameter parameter) =>
        $"{parameter.Symbol}, {(parameter.Unit == "1" ? "unitless" : parameter.Unit)}, {parameter.Equation}. Source: {parameter.Source}.";

    private static string Name(Parameter parameter) => parameter.Key[(parameter.Key.IndexOf(Separator, StringComparison.Ordinal) + 1)..];

    private static string Unit(Parameter parameter) => parameter.Unit == "1" ? "" : parameter.Unit;
}
