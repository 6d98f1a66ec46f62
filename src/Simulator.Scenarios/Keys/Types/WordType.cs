using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>One of some words.</summary>
/// <param name="words">The words that are accepted.</param>
internal sealed class WordType(params ImmutableArray<string> words) : KeyType
{
    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (!words.Contains(scalar.Text))
        {
            context.Problems.AddUnknown(ProblemCodes.UnknownWord, node.Position, path, scalar.Text, words, string.Join(" | ", words));
            return null;
        }

        return scalar.Text;
    }

    public override string Describe() => string.Join(" | ", words);

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
}
