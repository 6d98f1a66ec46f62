using System.Numerics;

namespace Simulator.Engine.Ensembles;

/// <summary>Some of the firms of a block, gone through in ascending order, so that the others are not touched.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="firms">Number of firms in the block.</param>
internal sealed class FirmSet(int firms)
{
    private const int WordBits = 64;

    private readonly ulong[] _words = new ulong[(firms + WordBits - 1) / WordBits];

    /// <summary>Adds a firm, if it is not there.</summary>
    public void Add(int firm) => _words[firm / WordBits] |= 1UL << (firm % WordBits);

    /// <summary>Removes a firm, if it is there.</summary>
    public void Remove(int firm) => _words[firm / WordBits] &= ~(1UL << (firm % WordBits));

    /// <summary>The first firm from a position on, or -1.</summary>
    /// <param name="from">Position in the block, in [0, number of firms].</param>
    public int Next(int from)
    {
        var at = from / WordBits;
        var rest = at < _words.Length ? _words[at] & (ulong.MaxValue << (from % WordBits)) : 0;
        while (rest == 0)
        {
            if (++at >= _words.Length)
            {
                return -1;
            }

            rest = _words[at];
        }

        return (at * WordBits) + BitOperations.TrailingZeroCount(rest);
    }
}
