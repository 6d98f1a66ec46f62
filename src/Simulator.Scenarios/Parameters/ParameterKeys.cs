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

    /// <summary>Parameters that are drawn in each replicate.</summary>
    public static Key<Section> Priors { get; } = Key.Optional(
        "priors", new MapType(Table("priors", "prior_", Prior)), "none",
        "Parameters that are drawn anew, uniformly, in each replicate.");

    /// <summary>What is written under one of the keys above, by the key of the catalogue.</summary>
    public static IEnumerable<Item<T>> Written<T>(Section root, Key<Section> key) =>
        from @group in root.Get(key).Values.Values
        from item in ((Section)@group.Value).Values.Values
        select new Item<T>(@group.Name + Separator + item.Name, (T)item.Value, item.Position, item.Path);

    private static KeyTable Table(string name, string prefix, Func<Parameter, Key> toKey)
    {
        var groups = ParameterCatalog.All
            .GroupBy(Group)
            .Select(group => new KeyTable(prefix + group.Key, $"Parameters of {group.Key}.", [.. group.Select(toKey)]))
            .Select(table => Key.Optional(table.Name[prefix.Length..], new MapType(table), "the model's defaults", table.Doc));
        return new KeyTable(name, "Parameters of the model, by group.", [.. groups]);
    }

    private static Key Value(Parameter parameter)
    {
        var defaultText = FormattableString.Invariant($"{parameter.Default} {Unit(parameter)}").TrimEnd();
        return Key.Optional(Name(parameter), Number(parameter), defaultText, Doc(parameter));
    }

    private static Key Prior(Parameter parameter) => Key.Optional(
        Name(parameter), new RangeType(Number(parameter)), "no prior",
        FormattableString.Invariant($"{Doc(parameter)} Plausible range: [{parameter.PlausibleLow}, {parameter.PlausibleHigh}]."));

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

    private static string Group(Parameter parameter) => parameter.Key[..parameter.Key.IndexOf(Separator, StringComparison.Ordinal)];

    private static string Name(Parameter parameter) => parameter.Key[(parameter.Key.IndexOf(Separator, StringComparison.Ordinal) + 1)..];

    private static string Unit(Parameter parameter) => parameter.Unit == "1" ? "" : parameter.Unit;
}
