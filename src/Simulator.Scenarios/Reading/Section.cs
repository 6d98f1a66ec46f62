using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading;

/// <summary>A mapping after reading: <c>city.Get(CityKeys.Longitude)</c> is the longitude that is written, a double, or the key's default.</summary>
/// <param name="Table">Its keys.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Path">Its path.</param>
/// <param name="Values">Values that were written and are sound, by the name of their key.</param>
/// <param name="Broken">Keys that were written but refused.</param>
/// <remarks>Quantities are in canonical units. Immutable after reading.</remarks>
internal sealed record Section(
    KeyTable Table, SourcePosition Position, string Path, IReadOnlyDictionary<string, Item<object>> Values, IReadOnlySet<string> Broken)
{
    /// <summary>The id that the mapping declares; empty where no sound one is written.</summary>
    public string Id => Values.TryGetValue(KeyTable.Id, out var id) ? (string)id.Value : "";

    /// <summary>A mapping in which nothing is written, so that every key has its default.</summary>
    public static Section EmptyOf(KeyTable table) =>
        new(table, new SourcePosition("", 0), "", new Dictionary<string, Item<object>>(), new HashSet<string>());

    /// <summary>The value under a key, or what counts where nothing sound is written.</summary>
    public T Get<T>(Key<T> key)
        where T : notnull => Values.TryGetValue(key.Name, out var item) ? (T)item.Value : key.Fallback;

    /// <summary>The value that is written under a key, or null where nothing sound is.</summary>
    public T? Find<T>(Key<T> key)
        where T : struct => Values.TryGetValue(key.Name, out var item) ? (T)item.Value : null;

    /// <summary>The text that is written under a key, or null where nothing sound is.</summary>
    public string? Find(Key<string> key) => Values.TryGetValue(key.Name, out var item) ? (string)item.Value : null;

    /// <summary>The mapping that is written under a key, or null where nothing sound is.</summary>
    public Section? Find(Key<Section> key) => Values.TryGetValue(key.Name, out var item) ? (Section)item.Value : null;

    /// <summary>Whether a sound value is written under a key.</summary>
    public bool Has(Key key) => Values.ContainsKey(key.Name);

    /// <summary>Whether a value is written under a key but was refused.</summary>
    public bool IsBroken(Key key) => Broken.Contains(key.Name);

    /// <summary>Where a key is written, or where the section begins.</summary>
    public SourcePosition PositionOf(Key key) => Values.TryGetValue(key.Name, out var item) ? item.Position : Position;

    /// <summary>The path of a key.</summary>
    public string PathOf(Key key) => KeyPath.Join(Path, key.Name);

    /// <summary>Reports a mistake in the value under a key.</summary>
    public void Report(ProblemList problems, string code, Key key, params object[] args) =>
        problems.Add(code, PositionOf(key), PathOf(key), args);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Table.Name} at {Path}");
}

/// <summary>One value after reading, and where it is written.</summary>
/// <param name="Name">Its key in a mapping or dictionary; empty in a list.</param>
/// <param name="Value">The value.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Path">Its path.</param>
internal readonly record struct Item<T>(string Name, T Value, SourcePosition Position, string Path);

/// <summary>The sound values of a list or a dictionary, in the order of the file.</summary>
/// <param name="items">The values.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Items<T>(ImmutableArray<Item<T>> items) : IReadOnlyList<Item<T>>
{
    /// <summary>No values.</summary>
    public static Items<T> None { get; } = new([]);

    public bool IsEmpty => items.IsEmpty;

    public int Count => items.Length;

    /// <summary>The values alone.</summary>
    public IEnumerable<T> Values => items.Select(item => item.Value);

    public Item<T> this[int index] => items[index];

    public IEnumerator<Item<T>> GetEnumerator() => ((IEnumerable<Item<T>>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
