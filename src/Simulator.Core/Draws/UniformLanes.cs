using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Core.Draws;

/// <summary>Uniforms of many keys of one tick, several at a time where the processor can.</summary>
/// <remarks>The bits are those of <see cref="KeyedDraws.Uniform"/>. Pure and thread-safe.</remarks>
internal static class UniformLanes
{
    /// <summary>Draws the uniforms.</summary>
    /// <param name="firsts">First words of the counters; used up.</param>
    /// <param name="seconds">Second words, in the same order; used up.</param>
    /// <param name="thirds">Third words.</param>
    /// <param name="tick">The fourth word.</param>
    /// <param name="draws">Whose seed and replicate are the key.</param>
    /// <param name="uniforms">Receives the uniforms, unitless, in (0, 1).</param>
    public static void Fill(
        Span<uint> firsts, Span<uint> seconds, ReadOnlySpan<uint> thirds, uint tick, KeyedDraws draws, Span<double> uniforms)
    {
        var next = Avx512F.IsSupported ? DrawWidest(firsts, seconds, thirds, tick, draws)
            : Avx2.IsSupported ? DrawWide(firsts, seconds, thirds, tick, draws)
            : 0;
        for (var i = next; i < firsts.Length; i++)
        {
            var block = Philox.Block(new PhiloxBlock(firsts[i], seconds[i], thirds[i], tick), draws.Seed, draws.Replicate);
            (firsts[i], seconds[i]) = (block.A, block.B);
        }

        for (var i = 0; i < firsts.Length; i++)
        {
            uniforms[i] = KeyedDraws.ToUnit(firsts[i], seconds[i]);
        }
    }

    /// <summary>Puts the first two words of each block in the place of the counter's, sixteen at a time; returns how far it came.</summary>
    private static int DrawWidest(Span<uint> firsts, Span<uint> seconds, ReadOnlySpan<uint> thirds, uint tick, KeyedDraws draws)
    {
        var width = Vector512<ulong>.Count;
        Span<uint> keys = stackalloc uint[2 * Philox.Rounds];
        PhiloxLanes.Schedule(draws, keys);
        var (first, second) = (Vector512.Create(Philox.FirstMultiplier), Vector512.Create(Philox.SecondMultiplier));
        var i = 0;
        for (; i <= firsts.Length - (2 * width); i += 2 * width)
        {
            var (a, b, c, d) = (Wide(firsts, i), Wide(seconds, i), Wide(thirds, i), Vector512.Create((ulong)tick));
            var (e, f, g, h) = (Wide(firsts, i + width), Wide(seconds, i + width), Wide(thirds, i + width), Vector512.Create((ulong)tick));
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

            Vector512.Narrow(a, e).CopyTo(firsts[i..]);
            Vector512.Narrow(b, f).CopyTo(seconds[i..]);
        }

        return i;
    }

    /// <summary>As <see cref="DrawWidest"/>, eight at a time.</summary>
    private static int DrawWide(Span<uint> firsts, Span<uint> seconds, ReadOnlySpan<uint> thirds, uint tick, KeyedDraws draws)
    {
        var width = Vector256<ulong>.Count;
        Span<uint> keys = stackalloc uint[2 * Philox.Rounds];
        PhiloxLanes.Schedule(draws, keys);
        var (first, second) = (Vector256.Create(Philox.FirstMultiplier), Vector256.Create(Philox.SecondMultiplier));
        var i = 0;
        for (; i <= firsts.Length - (2 * width); i += 2 * width)
        {
            var (a, b, c, d) = (Narrower(firsts, i), Narrower(seconds, i), Narrower(thirds, i), Vector256.Create((ulong)tick));
            var (e, f, g, h) = (Narrower(firsts, i + width), Narrower(seconds, i + width), Narrower(thirds, i + width), Vector256.Create((ulong)tick));
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

            Vector256.Narrow(a, e).CopyTo(firsts[i..]);
            Vector256.Narrow(b, f).CopyTo(seconds[i..]);
        }

        return i;
    }

    private static Vector512<ulong> Wide(ReadOnlySpan<uint> words, int at) =>
        Avx512F.ConvertToVector512UInt64(Vector256.Create(words.Slice(at, Vector256<uint>.Count)));

    private static Vector256<ulong> Narrower(ReadOnlySpan<uint> words, int at) =>
        Avx2.ConvertToVector256Int64(Vector128.Create(words.Slice(at, Vector128<uint>.Count))).AsUInt64();
}
