using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>Ids without repetition, or the word <c>all</c> where that is accepted.</summary>
/// <remarks><c>all</c> is read as an empty array, which a written list cannot be.</remarks>
/// <param name="item">Type of one id.</param>
/// <param name="orAll">Whether <c>all</c> is accepted.</param>
/// <param name="max">Most ids.</param>
internal sealed class SetType(ReferenceType item, bool orAll, int max = ListType.Usual) : KeyType
{
    /// <summary>Stands for everything there is.</summary>
    public const string All = "all";

    private readonly ListType _list = new(item, min: 1, max);

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (orAll && node is YamlScalar { Text: All })
        {
            return ImmutableArray<Item>.Empty;
        }

        if (node is not YamlList list)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (orAll && list.Items.IsEmpty)
        {
            context.Problems.Add(ProblemCodes.ListLength, "SCN034_All_Hint", node.Position, path, 0, 1, max);
            return null;
        }

        var read = _list.Read(node, path, context);
        ReportRepetitions(read, context.Problems);
        return read;
    }

    public override string Describe() => orAll ? $"{All} | {_list.Describe()}" : _list.Describe();

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var list = _list.Schema(definitions);
        list["uniqueItems"] = true;
        return orAll ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = All }, list) } : list;
    }

    private static void ReportRepetitions(object? read, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in read is ImmutableArray<Item> items ? items : [])
        {
            if (!seen.Add((string)entry.Value))
            {
                problems.Add(ProblemCodes.RepeatedEntry, entry.Position, entry.Path, entry.Value);
            }
        }
    }
}
