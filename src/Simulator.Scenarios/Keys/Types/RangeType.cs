using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>Two numbers, <c>[low, high]</c>, the first not larger than the second.</summary>
/// <param name="number">Type of both.</param>
internal sealed class RangeType(NumberType number) : KeyType
{
    private readonly ListType _pair = new(number, min: 2, max: 2);

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlList)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (_pair.Read(node, path, context) is not ImmutableArray<Item> { Length: 2 } pair)
        {
            return null;
        }

        if ((double)pair[0].Value > (double)pair[1].Value)
        {
            context.Problems.Add(ProblemCodes.EmptyRange, node.Position, path, pair[0].Value, pair[1].Value);
            return null;
        }

        return pair;
    }

    public override string Describe() => $"[low, high], each a {number.Describe()}";

    public override JsonObject Schema(SchemaDefinitions definitions) => _pair.Schema(definitions);
}
