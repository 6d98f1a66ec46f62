using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>A mapping whose keys are known.</summary>
/// <param name="table">Its keys.</param>
internal sealed class MapType(KeyTable table) : KeyType<Section>
{
    private const int ShownKeys = 5;
    private readonly string _description =
        $"{{{string.Join(", ", table.Names.Take(ShownKeys))}{(table.Names.Length > ShownKeys ? ", …" : "")}}}";

    public override Section Empty { get; } = Section.EmptyOf(table);

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlMap map)
        {
            return context.WrongKind(node, path, Describe());
        }

        var values = new Dictionary<string, Item<object>>(map.Entries.Length, StringComparer.Ordinal);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            ReadEntry(entry, KeyPath.Join(path, entry.Key), context, values, broken);
        }

        var section = new Section(table, map.Position, path, values, broken);
        ReportMissing(section, context);
        return section;
    }

    public override string Describe() => _description;

    public override IEnumerable<IdKind> Declares() => table.Find(KeyTable.Id)?.Type is IdType id ? [id.Kind] : [];

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(table);

    public override IEnumerable<KeyTable> Tables() => [table];

    private void ReadEntry(
        YamlEntry entry, string path, ReadContext context, Dictionary<string, Item<object>> values, HashSet<string> broken)
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
            values[key.Name] = new Item<object>(key.Name, value, entry.Value.Position, path);
        }
        else
        {
            broken.Add(key.Name);
            context.Identities.MarkIncomplete(key.Type.Declares());
        }
    }

    private void ReportMissing(Section section, ReadContext context)
    {
        foreach (var key in table.Keys.Where(key => key.Required && !section.Has(key) && !section.IsBroken(key)))
        {
            context.Problems.Add(ProblemCodes.MissingKey, section.Position, section.PathOf(key), key.Name, key.Type.Describe());
            context.Identities.MarkIncomplete(key.Type.Declares());
        }
    }
}

/// <summary>One type for a list and another one for a mapping, both read as the same.</summary>
/// <param name="list">What a list is read as.</param>
/// <param name="map">What a mapping is read as.</param>
internal sealed class ListOrMapType<T>(KeyType<T> list, KeyType<T> map) : KeyType<T>
    where T : notnull
{
    public override T Empty => list.Empty;

    public override object? Read(YamlNode node, string path, ReadContext context) => node switch
    {
        YamlList => list.Read(node, path, context),
        YamlMap => map.Read(node, path, context),
        _ => context.WrongKind(node, path, Describe()),
    };

    public override string Describe() => $"{list.Describe()} | {map.Describe()}";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(list.Schema(definitions), map.Schema(definitions)) };

    public override IEnumerable<KeyTable> Tables() => [.. list.Tables(), .. map.Tables()];
}
