using System.Collections.Immutable;

namespace Simulator.Scenarios.Reading;

/// <summary>One key of a mapping in a file: the validator, the editor schema and the reference read it from here.</summary>
/// <param name="Name">As written.</param>
/// <param name="Type">What may stand under it.</param>
/// <param name="Doc">Meaning, in one sentence.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract record Key(string Name, KeyType Type, string Doc)
{
    /// <summary>Whether the mapping is incomplete without it.</summary>
    public bool Required { get; init; }

    /// <summary>The default as one would write it; empty where there is none.</summary>
    public string DefaultText { get; init; } = "";

    /// <summary>A key that must be there.</summary>
    public static Key<T> Needed<T>(string name, KeyType<T> type, string doc)
        where T : notnull => new(name, type, doc) { Required = true };

    /// <summary>A key that may be left out; what stands for it then is said in words.</summary>
    public static Key<T> Optional<T>(string name, KeyType<T> type, string defaultText, string doc)
        where T : notnull => new(name, type, doc) { DefaultText = defaultText };

    /// <summary>A key with a default, given as it would be written and as it is read.</summary>
    public static Key<T> WithDefault<T>(string name, KeyType<T> type, T value, string defaultText, string doc)
        where T : notnull => new(name, type, doc) { Fallback = value, DefaultText = defaultText };
}

/// <summary>A key whose values are of one type, so that <see cref="Section"/> gives them without a cast.</summary>
/// <typeparam name="T">Type of its values after reading; numbers are in the unit of their key type.</typeparam>
/// <param name="Name">As written.</param>
/// <param name="Of">What may stand under it.</param>
/// <param name="Doc">Meaning, in one sentence.</param>
internal sealed record Key<T>(string Name, KeyType<T> Of, string Doc) : Key(Name, Of, Doc)
    where T : notnull
{
    /// <summary>What counts where nothing sound is written: the default, or the type's empty value.</summary>
    public T Fallback { get; init; } = Of.Empty;
}

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
