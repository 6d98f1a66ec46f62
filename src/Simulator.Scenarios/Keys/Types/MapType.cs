using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A mapping whose keys are known.</summary>
/// <param name="table">Its keys.</param>
internal sealed class MapType(KeyTable table) : KeyType
{
    private const int ShownKeys = 5;
    private readonly string _description =
        $"{{{string.Join(", ", table.Names.Take(ShownKeys))}{(table.Names.Length > ShownKeys ? ", …" : "")}}}";

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlMap map)
        {
            return context.WrongKind(node, path, Describe());
        }

        var values = new Dictionary<string, Item>(map.Entries.Length, StringComparer.Ordinal);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            ReadEntry(entry, KeyPath.Join(path, entry.Key), context, values, broken);
        }

        ReportMissing(map, path, context, values, broken);
        return new Section(table, map.Position, path, values, broken);
    }

    public override string Describe() => _description;

    public override IEnumerable<IdKind> Declares() => table.Find("id")?.Type is IdType id ? [id.Kind] : [];

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(table);

    public override IEnumerable<KeyTable> Tables() => [table];

    private void ReadEntry(
        YamlEntry entry, string path, ReadContext context, Dictionary<string, Item> values, HashSet<string> broken)
    {
        if (table.Find(entry.Key) is not { } key)
        {
            context.Problems.AddUnknown(ProblemCodes.UnknownKey, entry.Position, path, entry.Key, table.Names);
        }
        else if (entry.Value is YamlScalar { IsNull: true })
        {
            // An empty value is the same as a key left out.
        }
        else if (key.Type.Read(entry.Value, path, context) is { } value)
        {
            values[key.Name] = new Item(key.Name, value, entry.Value.Position, path);
        }
        else
        {
            broken.Add(key.Name);
            context.Identities.MarkIncomplete(key.Type.Declares());
        }
    }

    private void ReportMissing(
        YamlMap map, string path, ReadContext context, Dictionary<string, Item> values, HashSet<string> broken)
    {
        foreach (var key in table.Keys.Where(key => key.Required && !values.ContainsKey(key.Name) && !broken.Contains(key.Name)))
        {
            context.Problems.Add(ProblemCodes.MissingKey, map.Position, KeyPath.Join(path, key.Name), key.Name, key.Type.Describe());
            context.Identities.MarkIncomplete(key.Type.Declares());
        }
    }
}
