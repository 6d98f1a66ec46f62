using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>A mapping whose keys are ids or other names.</summary>
/// <param name="name">Type of its keys.</param>
/// <param name="value">Type of its values.</param>
/// <param name="max">Most entries.</param>
internal class DictionaryType<T>(KeyType<string> name, KeyType<T> value, int max = ListType.Usual) : KeyType<Items<T>>
    where T : notnull
{
    public override Items<T> Empty => Items<T>.None;

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlMap map)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (map.Entries.Length > max)
        {
            context.Problems.Add(ProblemCodes.ListLength, map.Position, path, map.Entries.Length, 0, max);
            return null;
        }

        var items = new Items<T>(ReadEntries(map, path, context));
        ReportWhole(items, map, path, context.Problems);
        return items;
    }

    public override string Describe() => $"{{{name.Describe()}: {value.Describe()}, …}}";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = name.Schema(definitions),
        ["additionalProperties"] = value.Schema(definitions),
    };

    public override IEnumerable<IdKind> Declares() => name is IdType id ? [id.Kind] : [];

    public override IEnumerable<KeyTable> Tables() => value.Tables();

    /// <summary>Reports mistakes in what the entries are together.</summary>
    protected virtual void ReportWhole(Items<T> items, YamlMap map, string path, ProblemList problems)
    {
    }

    private ImmutableArray<Item<T>> ReadEntries(YamlMap map, string path, ReadContext context)
    {
        var items = ImmutableArray.CreateBuilder<Item<T>>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var entryPath = KeyPath.Join(path, entry.Key);
            var key = name.Read(new YamlScalar(entry.Position, entry.Key, Plain: false), entryPath, context);
            if (value.Read(entry.Value, entryPath, context) is T read && key is string text)
            {
                items.Add(new Item<T>(text, read, entry.Value.Position, entryPath));
            }
        }

        return items.ToImmutable();
    }
}

/// <summary>Shares by name, which sum to 1, or to less where the rest is for what is not named.</summary>
/// <param name="name">Type of its keys.</param>
/// <param name="complete">Whether the sum must be 1.</param>
internal sealed class SharesType(KeyType<string> name, bool complete) : DictionaryType<double>(name, NumberType.Share())
{
    private const double Tolerance = 1e-6;

    protected override void ReportWhole(Items<double> items, YamlMap map, string path, ProblemList problems)
    {
        // With a share refused, the sum would be reported for want of it.
        var total = items.Values.Sum();
        if (items.Count == map.Entries.Length && (total > 1 + Tolerance || (complete && total < 1 - Tolerance)))
        {
            var hint = complete ? "SCN025_Hint" : "SCN025_AtMost_Hint";
            problems.Add(ProblemCodes.ShareSum, hint, map.Position, path, Math.Round(total, 6));
        }
    }
}
