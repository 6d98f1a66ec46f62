using System.Globalization;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A date, <c>2017-04-08</c>.</summary>
internal sealed class DateType : KeyType
{
    /// <summary>How dates are written.</summary>
    public const string Format = "yyyy-MM-dd";

    private const int FirstYear = 1978;
    private const int LastYear = 2200;

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (Parse(scalar.Text) is not { } date)
        {
            context.Problems.Add(ProblemCodes.NotADate, node.Position, path, scalar.Text, FirstYear, LastYear);
            return null;
        }

        return date;
    }

    public override string Describe() => "date, e.g. 2017-04-08";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["format"] = "date" };

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= FirstYear and <= LastYear
            ? date
            : null;
}
