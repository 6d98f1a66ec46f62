using System.Collections;
using System.Collections.Immutable;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Reading;

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
