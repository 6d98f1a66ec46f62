using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>The id of something that the file declares.</summary>
/// <param name="kind">What it names.</param>
internal sealed partial class IdType(IdKind kind) : KeyType
{
    /// <summary>What ids look like.</summary>
    public const string Pattern = "^[a-z0-9][a-z0-9_-]*$";

    /// <summary>Longest id, characters.</summary>
    public const int MaxLength = 64;

    /// <summary>What it names.</summary>
    public IdKind Kind => kind;

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            context.Identities.MarkIncomplete([kind]);
            return context.WrongKind(node, path, Describe());
        }

        if (!IsId(scalar.Text))
        {
            context.Identities.MarkIncomplete([kind]);
            context.Problems.Add(ProblemCodes.MalformedId, node.Position, path, scalar.Text, MaxLength);
            return null;
        }

        if (context.Identities.Declare(kind, scalar.Text, node.Position) is { } earlier)
        {
            context.ReportTaken(scalar, path, kind, earlier);
        }

        return scalar.Text;
    }

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsId(string text) => text.Length <= MaxLength && Form().IsMatch(text);

    public override string Describe() => "id";

    public override IEnumerable<IdKind> Declares() => [kind];

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["pattern"] = Pattern, ["maxLength"] = MaxLength };

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9_-]*\z")]
    private static partial Regex Form();
}
