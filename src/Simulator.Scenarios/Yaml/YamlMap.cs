using System.Collections.Immutable;

namespace Simulator.Scenarios.Yaml;

/// <summary>A mapping.</summary>
/// <param name="Mark">Where it begins.</param>
/// <param name="Entries">Its entries in the order of the file; keys are unique.</param>
internal sealed record YamlMap(Mark Mark, ImmutableArray<YamlEntry> Entries) : YamlNode(Mark)
{
    /// <summary>The text under the key <c>id</c>, or null.</summary>
    public string? Id => Find("id") is YamlScalar { IsNull: false } id ? id.Text : null;

    /// <summary>The node under a key, or null.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The mapping with another node under a key.</summary>
    public YamlMap With(string key, Mark mark, YamlNode value)
    {
        var entry = new YamlEntry(mark, key, value);
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Key == key)
            {
                return this with { Entries = Entries.SetItem(i, entry) };
            }
        }

        return this with { Entries = Entries.Add(entry) };
    }
}
