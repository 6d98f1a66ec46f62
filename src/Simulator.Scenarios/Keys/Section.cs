using System.Collections.Immutable;
using System.Globalization;
using Simulator.Core.Units;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Keys;

/// <summary>A mapping after reading: typed values by key, with the table's defaults behind them.</summary>
/// <param name="Table">Its keys.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Path">Its path.</param>
/// <param name="Values">Values that were written and are sound.</param>
/// <param name="Broken">Keys that were written but refused.</param>
/// <remarks>Quantities are doubles in canonical units. Immutable after reading.</remarks>
internal sealed record Section(
    KeyTable Table, SourcePosition Position, string Path, IReadOnlyDictionary<string, Item> Values, IReadOnlySet<string> Broken)
{
    /// <summary>Whether a sound value is written under a key.</summary>
    public bool Has(string key) => Values.ContainsKey(key);

    /// <summary>Whether a value is written under a key but was refused.</summary>
    public bool IsBroken(string key) => Broken.Contains(key);

    /// <summary>Where a key is written, or where the section begins.</summary>
    public SourcePosition PositionOf(string key) => Values.TryGetValue(key, out var reading) ? reading.Position : Position;

    /// <summary>The path of a key.</summary>
    public string PathOf(string key) => KeyPath.Join(Path, key);

    /// <summary>The value under a key, its default, or null.</summary>
    public object? Find(string key) =>
        Values.TryGetValue(key, out var reading) ? reading.Value : Table.Find(key)!.Default;

    /// <summary>The number under a key in its canonical unit, its default, or null.</summary>
    public double? FindNumber(string key) => Find(key) as double?;

    /// <summary>The number under a key in its canonical unit; 0 where there is neither value nor default.</summary>
    public double Number(string key) => FindNumber(key) ?? 0;

    public int Whole(string key) => (int)Number(key);

    public bool Flag(string key) => Find(key) is true;

    public Money Money(string key) => Core.Units.Money.FromWan(Number(key));

    public string Text(string key) => Find(key) as string ?? "";

    public string? FindText(string key) => Find(key) as string;

    public DateOnly? Date(string key) => Find(key) as DateOnly?;

    public LocalizedText Localized(string key) => Find(key) as LocalizedText ?? LocalizedText.Empty;

    /// <summary>The mapping under a key, or null.</summary>
    public Section? Child(string key) => Find(key) as Section;

    /// <summary>The readings in a list or a dictionary; empty where there is none.</summary>
    public ImmutableArray<Item> Items(string key) => Find(key) is ImmutableArray<Item> items ? items : [];

    /// <summary>The mappings in a list; empty where there is none.</summary>
    public IEnumerable<Section> Children(string key) => Items(key).Select(item => item.Value).OfType<Section>();

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Table.Name} at {Path}");
}
