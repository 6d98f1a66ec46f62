using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>Makes lists of values and of mappings.</summary>
internal static class ListType
{
    /// <summary>Most items of a list that is not limited otherwise.</summary>
    public const int Usual = 5_000;

    /// <summary>A list of mappings.</summary>
    public static ListType<Section> Of(KeyTable table, int min = 0, int max = Usual) => new(new MapType(table), min, max);
}

/// <summary>A list of values of one type.</summary>
/// <param name="item">Type of its items.</param>
/// <param name="min">Fewest items.</param>
/// <param name="max">Most items.</param>
internal sealed class ListType<T>(KeyType<T> item, int min = 0, int max = ListType.Usual) : KeyType<Items<T>>
    where T : notnull
{
    public override Items<T> Empty => Items<T>.None;

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

        return new Items<T>(ReadItems(list, path, context));
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

    private ImmutableArray<Item<T>> ReadItems(YamlList list, string path, ReadContext context)
    {
        var items = ImmutableArray.CreateBuilder<Item<T>>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var itemPath = list.IdAt(i) is { } id ? KeyPath.Join(path, id) : KeyPath.Join(path, i);
            if (item.Read(list.Items[i], itemPath, context) is T value)
            {
                items.Add(new Item<T>("", value, list.Items[i].Position, itemPath));
            }
            else
            {
                context.Identities.MarkIncomplete(Declares());
            }
        }

        return items.ToImmutable();
    }
}

/// <summary>Ids without repetition, or the word <c>all</c> where that is accepted.</summary>
/// <remarks><c>all</c> is read as no items, which a written list cannot have.</remarks>
/// <param name="item">Type of one id.</param>
/// <param name="orAll">Whether <c>all</c> is accepted.</param>
/// <param name="max">Most ids.</param>
internal sealed class SetType(ReferenceType item, bool orAll, int max = ListType.Usual) : KeyType<Items<string>>
{
    private const string All = "all";
    private readonly ListType<string> _list = new(item, min: 1, max);

    public override Items<string> Empty => Items<string>.None;

    /// <summary>Ids of things of one kind, or <c>all</c>.</summary>
    public static SetType AllOr(IdKind kind) => new(new ReferenceType(kind), orAll: true);

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (orAll && node is YamlScalar { Text: All })
        {
            return Empty;
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
        ReportRepetitions(read as Items<string> ?? Empty, context.Problems);
        return read;
    }

    public override string Describe() => orAll ? $"{All} | {_list.Describe()}" : _list.Describe();

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var list = _list.Schema(definitions);
        list["uniqueItems"] = true;
        return orAll ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = All }, list) } : list;
    }

    private static void ReportRepetitions(Items<string> ids, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.Where(id => !seen.Add(id.Value)))
        {
            problems.Add(ProblemCodes.RepeatedEntry, id.Position, id.Path, id.Value);
        }
    }
}
