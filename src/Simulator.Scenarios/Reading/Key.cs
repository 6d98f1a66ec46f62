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
