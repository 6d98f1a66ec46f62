using System.Text.Json.Nodes;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A date, or the number of a week; week 0 is the first of the campaign.</summary>
internal sealed class MomentType : KeyType
{
    private readonly DateType _date = new();
    private readonly NumberType _week;

    /// <summary>Creates the type.</summary>
    /// <param name="firstWeek">Smallest week that is accepted.</param>
    /// <param name="lastWeek">Largest week that is accepted.</param>
    public MomentType(int firstWeek, int lastWeek) =>
        _week = new NumberType(Quantities.Dimensions.Weeks.OrBare(), firstWeek, lastWeek) { Whole = true };

    public override object? Read(YamlNode node, string path, ReadContext context) =>
        LooksLikeDate(node) ? _date.Read(node, path, context) : _week.Read(node, path, context);

    public override string Describe() => "date | week";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(_date.Schema(definitions), _week.Schema(definitions)) };

    private static bool LooksLikeDate(YamlNode node) =>
        node is YamlScalar scalar && scalar.Text.AsSpan().TrimStart('-').IndexOfAny('-', '/') > 0;
}
