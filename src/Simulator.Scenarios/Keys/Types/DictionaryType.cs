using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A mapping whose keys are ids or other names.</summary>
/// <param name="name">Type of its keys.</param>
/// <param name="value">Type of its values.</param>
/// <param name="shares">Which total the values must have.</param>
/// <param name="max">Most entries.</param>
internal sealed class DictionaryType(KeyType name, KeyType value, Shares shares = Shares.Free, int max = ListType.Usual) : KeyType
{
    private const double Tolerance = 1e-6;

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

        var items = ImmutableArray.CreateBuilder<Item>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var entryPath = KeyPath.Join(path, entry.Key);
            var key = name.Read(new YamlScalar(entry.Position, entry.Key, Plain: false), entryPath, context);
            if (value.Read(entry.Value, entryPath, context) is { } read && key is string text)
            {
                items.Add(new Item(text, read, entry.Value.Position, entryPath));
            }
        }

        ReportTotal(items, map, path, context.Problems);
        return items.ToImmutable();
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

    private void ReportTotal(ImmutableArray<Item>.Builder items, YamlMap map, string path, ProblemList problems)
    {
        if (shares == Shares.Free || items.Count < map.Entries.Length)
        {
            return;
        }

        var total = items.Sum(item => (double)item.Value);
        if (total > 1 + Tolerance || (shares == Shares.SumToOne && total < 1 - Tolerance))
        {
            var hint = shares == Shares.SumToOne ? "SCN025_Hint" : "SCN025_AtMost_Hint";
            problems.Add(ProblemCodes.ShareSum, hint, map.Position, path, Math.Round(total, 6));
        }
    }
}
