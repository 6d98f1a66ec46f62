using Simulator.Core.Parameters;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Quantities;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys under <c>params</c> and <c>priors</c>, made from the model's parameter catalogue.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ParameterTables
{
    private const char Separator = '.';

    public static KeyTable Values { get; } = Table("params", "", Value);

    public static KeyTable Priors { get; } = Table("priors", "prior_", Prior);

    /// <summary>The sections' values by the key of the catalogue.</summary>
    public static IEnumerable<Item> Flatten(Section? groups)
    {
        foreach (var group in groups?.Values.Values ?? [])
        {
            foreach (var reading in ((Section)group.Value).Values.Values)
            {
                yield return reading with { Name = group.Name + Separator + reading.Name };
            }
        }
    }

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
