using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A text on one or more lines.</summary>
/// <param name="maxLength">Longest text that is accepted, characters.</param>
internal sealed class TextType(int maxLength = TextType.NameLength) : KeyType
{
    /// <summary>Longest name, characters.</summary>
    public const int NameLength = 200;

    /// <summary>Longest note, characters.</summary>
    public const int NoteLength = 4000;

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (scalar.Text.Length == 0 || scalar.Text.Length > maxLength)
        {
            context.Problems.Add(ProblemCodes.TextForm, node.Position, path, scalar.Text.Length, maxLength);
            return null;
        }

        if (VisibleText.FirstHidden(scalar.Text) is { } hidden)
        {
            context.Problems.Add(ProblemCodes.HiddenCharacter, node.Position, path, VisibleText.Name(hidden));
            return null;
        }

        return scalar.Text;
    }

    public override string Describe() => "text";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = maxLength };
}
