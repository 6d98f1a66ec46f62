using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>The beginning of generated ids.</summary>
internal sealed class PrefixType : KeyType
{
    private const int MaxLength = 32;

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (scalar.Text.Length > MaxLength || !IdType.IsId(scalar.Text))
        {
            context.Problems.Add(ProblemCodes.MalformedId, node.Position, path, scalar.Text, MaxLength);
            return null;
        }

        return scalar.Text;
    }

    public override string Describe() => "beginning of an id";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["pattern"] = IdType.Pattern, ["maxLength"] = MaxLength };
}
