using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Reading.Yaml;

/// <summary>A node of a YAML document.</summary>
/// <param name="Position">Where it begins.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract record YamlNode(SourcePosition Position);

/// <summary>A text; what it means is for the schema to say.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">The text without quotes.</param>
/// <param name="Plain">Whether it is written without quotes.</param>
internal sealed record YamlScalar(SourcePosition Position, string Text, bool Plain) : YamlNode(Position)
{
    /// <summary>Whether it stands for no value.</summary>
    public bool IsNull => Plain && Text is "" or "~" or "null";
}

/// <summary>A node that was refused and reported: nothing more is said about it.</summary>
/// <param name="Position">Where it begins.</param>
internal sealed record YamlRefused(SourcePosition Position) : YamlNode(Position);

/// <summary>A list.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Items">Its items in the order of the file.</param>
internal sealed record YamlList(SourcePosition Position, ImmutableArray<YamlNode> Items) : YamlNode(Position)
{
    /// <summary>Position of the item with an id, or of the item with a number from 0; -1 where there is none.</summary>
    public int IndexOf(string selector)
    {
        for (var i = 0; i < Items.Length; i++)
        {
            if (Items[i] is YamlMap map && map.Id == selector)
            {
                return i;
            }
        }

        return int.TryParse(selector, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Items.Length
            && IdAt(index) is null ? index : -1;
    }

    /// <summary>What selects an item: its id, or its number where it has none.</summary>
    public string SelectorAt(int index) => IdAt(index) ?? index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of an item, or null where it has none.</summary>
    public string? IdAt(int index) => (Items[index] as YamlMap)?.Id;
}

/// <summary>One entry of a mapping.</summary>
/// <param name="Position">Where its key is written.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The node under it.</param>
internal readonly record struct YamlEntry(SourcePosition Position, string Key, YamlNode Value);

/// <summary>A mapping.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Entries">Its entries in the order of the file; keys are unique.</param>
internal sealed record YamlMap(SourcePosition Position, ImmutableArray<YamlEntry> Entries) : YamlNode(Position)
{
    /// <summary>The text under the key <c>id</c>, or null.</summary>
    public string? Id => Find("id") is YamlScalar { IsNull: false } id ? id.Text : null;

    /// <summary>Its keys in the order of the file.</summary>
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

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
    public YamlMap With(string key, SourcePosition position, YamlNode value)
    {
        var entry = new YamlEntry(position, key, value);
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
