using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A list of values of one type.</summary>
/// <param name="item">Type of its items.</param>
/// <param name="min">Fewest items.</param>
/// <param name="max">Most items.</param>
internal sealed class ListType(KeyType item, int min = 0, int max = ListType.Usual) : KeyType
{
    /// <summary>Most items of a list that is not limited otherwise.</summary>
    public const int Usual = 5_000;

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlList list)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (list.Items.Length < min || list.Items.Length > max)
        {
            context.Problems.Add(ProblemCodes.ListLength, list.Position, path, list.Items.Length, min, max);
            return null;
        }

        return ReadItems(list, path, context);
    }

    public override string Describe() => $"[{item.Describe()}, …]";

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (min > 0)
        {
            schema["minItems"] = min;
        }

        schema["maxItems"] = max;
        return schema;
    }

    public override IEnumerable<IdKind> Declares() => item.Declares();

    public override IEnumerable<KeyTable> Tables() => item.Tables();

    private ImmutableArray<Item> ReadItems(YamlList list, string path, ReadContext context)
    {
        var items = ImmutableArray.CreateBuilder<Item>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var itemPath = list.IdAt(i) is { } id ? KeyPath.Join(path, id) : KeyPath.Join(path, i);
            if (item.Read(list.Items[i], itemPath, context) is { } value)
            {
                items.Add(new Item("", value, list.Items[i].Position, itemPath));
            }
            else
            {
                context.Identities.MarkIncomplete(Declares());
            }
        }

        return items.ToImmutable();
    }
}
