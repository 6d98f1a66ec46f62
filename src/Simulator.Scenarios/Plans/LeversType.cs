using System.Text.Json.Nodes;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Plans;

/// <summary>Levers with their values: at least one, and none that is fixed during a run.</summary>
internal sealed class LeversType : KeyType<Section>
{
    private readonly MapType _levers = new(LeverKeys.Table);

    public override Section Empty => _levers.Empty;

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlMap map)
        {
            return _levers.Read(node, path, context);
        }

        if (map.Entries.IsEmpty)
        {
            context.Problems.Add(ProblemCodes.ListLength, map.Position, path, 0, 1, LeverKeys.Table.Keys.Length);
            return null;
        }

        var isFixed = map.Entries.ToLookup(entry => IsFixed(entry.Key));
        foreach (var entry in isFixed[true])
        {
            context.Problems.Add(
                ProblemCodes.FixedLever, entry.Position, KeyPath.Join(path, entry.Key), entry.Key, string.Join(", ", LeverKeys.Table.Names));
        }

        return _levers.Read(map with { Entries = [.. isFixed[false]] }, path, context);
    }

    public override string Describe() => _levers.Describe();

    public override JsonObject Schema(SchemaDefinitions definitions) => _levers.Schema(definitions);

    public override IEnumerable<KeyTable> Tables() => _levers.Tables();

    private static bool IsFixed(string key) => LeverKeys.Table.Find(key) is null
        && (CityKeys.Table.Find(key) ?? ProvinceKeys.Table.Find(key)) is not null;
}
