using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Core.Draws;

/// <summary>Philox blocks of many counters that differ in their third word, several at a time where the processor can.</summary>
/// <remarks>The bits are those of <see cref="Philox.Block"/>. Pure and thread-safe.</remarks>
internal static class PhiloxLanes
{
    /// <summary>Words of a block.</summary>
    public const int Words = 4;

    /// <summary>Counters that are computed together.</summary>
    private static int Width => Avx512F.IsSupported ? 2 * Vector512<ulong>.Count : 2 * Vector256<ulong>.Count;

    /// <summary>Computes the blocks.</summary>
    /// <param name="counter">The counter; its third word is replaced.</param>
    /// <param name="thirds">The third words.</param>
    /// <param name="draws">Whose seed and replicate are the key.</param>
    /// <param name="words">Receives all first words, then all second, third and fourth words: four times as long as <paramref name="thirds"/>.</param>
    public static void Fill(PhiloxBlock counter, ReadOnlySpan<uint> thirds, KeyedDraws draws, Span<uint> words)
    {
        var next = Avx512F.IsSupported ? FillWidest(counter, thirds, draws, words)
            : Avx2.IsSupported ? FillWide(counter, thirds, draws, words)
            : 0;
        if (Avx2.IsSupported && thirds.Length - next > 1)
        {
            FillRest(counter, thirds, next, draws, words);
            return;
        }

        for (var i = next; i < thirds.Length; i++)
        {
            var block = Philox.Block(counter with { C = thirds[i] }, draws.Seed, draws.Replicate);
            words[i] = block.A;
            words[i + thirds.Length] = block.B;
            words[i + (2 * thirds.Length)] = block.C;
            words[i + (3 * thirds.Length)] = block.D;
        }
    }

    /// <summary>The last counters, fewer than are computed together: the others are zeros, and nobody looks at their blocks.</summary>
    private static void FillRest(PhiloxBlock counter, ReadOnlySpan<uint> thirds, int from, KeyedDraws draws, Span<uint> words)
    {
        var width = Width;
        Span<uint> last = stackalloc uint[width];
        Span<uint> blocks = stackalloc uint[Words * width];
        last.Clear();
        thirds[from..].CopyTo(last);
        _ = Avx512F.IsSupported ? FillWidest(counter, last, draws, blocks) : FillWide(counter, last, draws, blocks);
        for (var word = 0; word < Words; word++)
        {
            blocks.Slice(word * width, thirds.Length - from).CopyTo(words[((word * thirds.Length) + from)..]);
        }
    }

    /// <summary>Sixteen counters at a time, in two groups that do not wait for each other; a word lies in the low half of a 64-bit lane.</summary>
    /// <remarks>The multiplication ignores the high halves, so nothing has to be masked. Locals, not a struct: they stay in registers.</remarks>
    private static int FillWidest(PhiloxBlock counter, ReadOnlySpan<uint> thirds, KeyedDraws draws, Span<uint> words)
    {
        var width = Vector512<ulong>.Count;
        Span<uint> keys = stackalloc uint[2 * Philox.Rounds];
        Schedule(draws, keys);
        var (first, second) = (Vector512.Create(Philox.FirstMultiplier), Vector512.Create(Philox.SecondMultiplier));
        var (head, next, last) = (Vector512.Create((ulong)counter.A), Vector512.Create((ulong)counter.B), Vector512.Create((ulong)counter.D));
        var i = 0;
        for (; i <= thirds.Length - (2 * width); i += 2 * width)
        {
            var (a, b, c, d) = (head, next, Avx512F.ConvertToVector512UInt64(Vector256.Create(thirds.Slice(i, width))), last);
            var (e, f, g, h) = (head, next, Avx512F.ConvertToVector512UInt64(Vector256.Create(thirds.Slice(i + width, width))), last);
            for (var at = 0; at < keys.Length; at += 2)
            {
                var (firstKey, secondKey) = (Vector512.Create((ulong)keys[at]), Vector512.Create((ulong)keys[at + 1]));
                var (p, q) = (Avx512F.Multiply(a.AsUInt32(), first), Avx512F.Multiply(c.AsUInt32(), second));
                var (r, s) = (Avx512F.Multiply(e.AsUInt32(), first), Avx512F.Multiply(g.AsUInt32(), second));
                a = (q >>> 32) ^ b ^ firstKey;
                c = (p >>> 32) ^ d ^ secondKey;
                e = (s >>> 32) ^ f ^ firstKey;
                g = (r >>> 32) ^ h ^ secondKey;
                (b, d, f, h) = (q, p, s, r);
            }

            Vector512.Narrow(a, e).CopyTo(words[i..]);
            Vector512.Narrow(b, f).CopyTo(words[(i + thirds.Length)..]);
            Vector512.Narrow(c, g).CopyTo(words[(i + (2 * thirds.Length))..]);
            Vector512.Narrow(d, h).CopyTo(words[(i + (3 * thirds.Length))..]);
        }

        return i;
    }

    /// <summary>As <see cref="FillWidest"/>, eight counters at a time.</summary>
    private static int FillWide(PhiloxBlock counter, ReadOnlySpan<uint> thirds, KeyedDraws draws, Span<uint> words)
    {
        var width = Vector256<ulong>.Count;
        Span<uint> keys = stackalloc uint[2 * Philox.Rounds];
        Schedule(draws, keys);
        var (first, second) = (Vector256.Create(Philox.FirstMultiplier), Vector256.Create(Philox.SecondMultiplier));
        var (head, next, last) = (Vector256.Create((ulong)counter.A), Vector256.Create((ulong)counter.B), Vector256.Create((ulong)counter.D));
        var i = 0;
        for (; i <= thirds.Length - (2 * width); i += 2 * width)
        {
            var (a, b, c, d) = (head, next, Avx2.ConvertToVector256Int64(Vector128.Create(thirds.Slice(i, width))).AsUInt64(), last);
            var (e, f, g, h) = (head, next, Avx2.ConvertToVector256Int64(Vector128.Create(thirds.Slice(i + width, width))).AsUInt64(), last);
            for (var at = 0; at < keys.Length; at += 2)
            {
                var (firstKey, secondKey) = (Vector256.Create((ulong)keys[at]), Vector256.Create((ulong)keys[at + 1]));
                var (p, q) = (Avx2.Multiply(a.AsUInt32(), first), Avx2.Multiply(c.AsUInt32(), second));
                var (r, s) = (Avx2.Multiply(e.AsUInt32(), first), Avx2.Multiply(g.AsUInt32(), second));
                a = (q >>> 32) ^ b ^ firstKey;
                c = (p >>> 32) ^ d ^ secondKey;
                e = (s >>> 32) ^ f ^ firstKey;
                g = (r >>> 32) ^ h ^ secondKey;
                (b, d, f, h) = (q, p, s, r);
            }

            Vector256.Narrow(a, e).CopyTo(words[i..]);
            Vector256.Narrow(b, f).CopyTo(words[(i + thirds.Length)..]);
            Vector256.Narrow(c, g).CopyTo(words[(i + (2 * thirds.Length))..]);
            Vector256.Narrow(d, h).CopyTo(words[(i + (3 * thirds.Length))..]);
        }

        return i;
    }

    /// <summary>The keys of all rounds, two for each.</summary>
    internal static void Schedule(KeyedDraws draws, Span<uint> keys)
    {
        var (first, second) = (draws.Seed, draws.Replicate);
        for (var at = 0; at < keys.Length; at += 2)
        {
            (keys[at], keys[at + 1]) = (first, second);
            first = unchecked(first + Philox.FirstWeyl);
            second = unchecked(second + Philox.SecondWeyl);
        }
    }
}
