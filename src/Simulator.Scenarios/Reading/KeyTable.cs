using System.Collections.Immutable;

namespace Simulator.Scenarios.Reading;

/// <summary>The keys of one kind of mapping.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class KeyTable
{
    /// <summary>Name of the key that declares an id, in every table that has one.</summary>
    public const string Id = "id";

    private readonly Dictionary<string, Key> _byName;

    /// <summary>Creates a table.</summary>
    /// <param name="name">Name in the reference and in the editor schema, in snake_case.</param>
    /// <param name="doc">What the mapping describes, in one sentence.</param>
    /// <param name="keys">Its keys in the order of the reference.</param>
    public KeyTable(string name, string doc, params ReadOnlySpan<Key> keys)
    {
        Name = name;
        Doc = doc;
        Keys = [.. keys];
        _byName = Keys.ToDictionary(key => key.Name, StringComparer.Ordinal);
        Names = [.. Keys.Select(key => key.Name)];
    }

    public string Name { get; }

    public string Doc { get; }

    public ImmutableArray<Key> Keys { get; }

    public ImmutableArray<string> Names { get; }

    /// <summary>The key of that name, or null.</summary>
    public Key? Find(string name) => _byName.GetValueOrDefault(name);
}
