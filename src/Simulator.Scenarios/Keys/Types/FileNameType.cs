using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>The name of a YAML file in the same folder.</summary>
internal sealed partial class FileNameType : KeyType
{
    private const string Pattern = "^[A-Za-z0-9][A-Za-z0-9._-]*\\.yaml$";

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (!Form().IsMatch(scalar.Text))
        {
            context.Problems.Add(ProblemCodes.WrongKind, node.Position, path, Describe(), scalar.Text);
            return null;
        }

        return scalar.Text;
    }

    public override string Describe() => "file name ending in .yaml";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["pattern"] = Pattern }, new JsonObject { ["type"] = "null" }),
    };

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.yaml\z")]
    private static partial Regex Form();
}
