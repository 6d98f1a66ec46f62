using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>The id of something that is declared elsewhere in the file.</summary>
/// <param name="kinds">What it may name.</param>
internal sealed class ReferenceType(params ImmutableArray<IdKind> kinds) : KeyType
{
    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        context.Identities.Refer(new Reference(kinds, scalar.Text, node.Position, path));
        return scalar.Text;
    }

    public override string Describe() => "id in " + string.Join(" | ", kinds.Select(IdKinds.Name));

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["pattern"] = IdType.Pattern };
}
