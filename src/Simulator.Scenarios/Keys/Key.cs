using Simulator.Scenarios.Keys.Types;

namespace Simulator.Scenarios.Keys;

/// <summary>One key of a mapping in a file: the validator, the editor schema and the reference read it from here.</summary>
/// <param name="Name">As written.</param>
/// <param name="Type">What may stand under it.</param>
/// <param name="Doc">Meaning, in one sentence.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record Key(string Name, KeyType Type, string Doc)
{
    /// <summary>Whether the mapping is incomplete without it.</summary>
    public bool Required { get; init; }

    /// <summary>Value where the key is absent, in the form in which <see cref="Type"/> reads it; null for none.</summary>
    public object? Default { get; init; }

    /// <summary>The default as one would write it; empty where there is none.</summary>
    public string DefaultText { get; init; } = "";

    /// <summary>A key that must be there.</summary>
    public static Key Needed(string name, KeyType type, string doc) => new(name, type, doc) { Required = true };

    /// <summary>A key that may be left out.</summary>
    public static Key Optional(string name, KeyType type, string doc) => new(name, type, doc);

    /// <summary>A key that may be left out, with a default that is described in words.</summary>
    public static Key Optional(string name, KeyType type, string defaultText, string doc) =>
        new(name, type, doc) { DefaultText = defaultText };

    /// <summary>A key with a default, given as it would be written and as it is read.</summary>
    public static Key WithDefault(string name, KeyType type, object value, string defaultText, string doc) =>
        new(name, type, doc) { Default = value, DefaultText = defaultText };
}
