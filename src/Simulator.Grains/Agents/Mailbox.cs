using System.Runtime.InteropServices;

namespace Simulator.Grains.Agents;

/// <summary>Letters that an agent holds until it acts.</summary>
/// <remarks>Not thread-safe: a grain's own.</remarks>
/// <typeparam name="TLetter">Kind of letter.</typeparam>
internal sealed class Mailbox<TLetter>
    where TLetter : Letter
{
    private readonly Dictionary<(At, AgentId), TLetter> _held = [];
    private At _readUntil = At.Before;

    /// <summary>The letters that are held, in no order.</summary>
    public IEnumerable<TLetter> Letters => _held.Values;

    /// <summary>Keeps a letter, unless it is held already or older than the last act.</summary>
    public void Keep(TLetter letter)
    {
        if (letter.At > _readUntil)
        {
            _held.TryAdd((letter.At, letter.From), letter);
        }
    }

    /// <summary>The messages of a kind from all letters, in canonical order.</summary>
    /// <param name="pagesOf">Where the kind stands in a letter.</param>
    public ReadOnlySpan<T> Read<T>(Func<TLetter, Pages<T>> pagesOf)
        where T : unmanaged
    {
        var found = new List<Keyed<T>>();
        foreach (var letter in _held.Values)
        {
            found.AddRange(pagesOf(letter).Messages);
        }

        CollectionsMarshal.AsSpan(found).Sort((left, right) => left.Key.CompareTo(right.Key));
        return found.ConvertAll(keyed => keyed.Message).ToArray();
    }

    /// <summary>The letters are read: what comes later from before is ignored.</summary>
    public void Clear(At at)
    {
        _held.Clear();
        _readUntil = at;
    }
}
