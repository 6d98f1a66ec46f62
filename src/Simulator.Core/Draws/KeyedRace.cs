using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Core.Draws;

/// <summary>Finds, among many entities, those whose keyed uniform lies close to 1: the only ones that can win a race.</summary>
/// <remarks>A race ranks entities by −ln u ÷ weight, smallest first. Since −ln u ≥ 1 − u, an entity with
/// 1 − u ≥ limit·weight finishes later than <c>limit</c> and need not be looked at. Equations M4 and M17,
/// docs/model/targeting.md. Bit-identical with and without vector instructions. Pure and thread-safe.</remarks>
public static class KeyedRace
{
    private const float WordResolution = 1f / (1L << 31);
    private const float RoundingMargin = 1.00001f;

    /// <summary>Collects the entities that may finish before a limit.</summary>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="purpose">What the uniforms are drawn for.</param>
    /// <param name="host">Hash of the agent that holds the race.</param>
    /// <param name="entities">Hashes of the entities, in order.</param>
    /// <param name="weights">Upper bounds of the entities' weights, unitless, in [0, ∞); 0 never wins.</param>
    /// <param name="limit">Finishing time below which an entity must be found, unitless, in (0, ∞).</param>
    /// <param name="tick">The tick of the race.</param>
    /// <param name="index">Which of the host's races in this tick.</param>
    /// <param name="found">Receives the positions in ascending order; as long as <paramref name="entities"/>.</param>
    /// <param name="uniforms">Receives the uniforms of the entities found, unitless; as long as <paramref name="entities"/>.</param>
    /// <returns>The number of entities found.</returns>
    public static int Collect(
        KeyedDraws draws, Purpose purpose, uint host, ReadOnlySpan<uint> entities, ReadOnlySpan<float> weights,
        double limit, uint tick, int index, Span<int> found, Span<double> uniforms)
    {
        var counter = KeyedDraws.Counter(purpose, host, 0, tick, index);
        var scaled = (float)limit * RoundingMargin;
        var count = 0;
        var next = Avx512F.IsSupported ? CollectWidest(draws, counter, entities, weights, scaled, found, uniforms, ref count)
            : Avx2.IsSupported ? CollectWide(draws, counter, entities, weights, scaled, found, uniforms, ref count)
            : 0;
        for (var i = next; i < entities.Length; i++)
        {
            var block = Philox.Block(counter with { C = entities[i] }, draws.Seed, draws.Replicate);
            if ((~block.A >> 1) * WordResolution < scaled * weights[i])
            {
                uniforms[count] = KeyedDraws.ToUnit(block.A, block.B);
                found[count++] = i;
            }
        }

        return count;
    }

    /// <summary>Eight entities at a time, in two groups that do not wait for each other; a block's words lie in the low halves of 64-bit lanes.</summary>
    /// <remarks>The multiplication ignores the high halves, so nothing has to be masked. Locals, not a struct: they stay in registers.</remarks>
    private static int CollectWide(
        KeyedDraws draws, PhiloxBlock counter, ReadOnlySpan<uint> entities, ReadOnlySpan<float> weights,
        float scaled, Span<int> found, Span<double> uniforms, ref int count)
    {
        var width = Vector256<ulong>.Count;
        Span<Vector256<ulong>> keys = stackalloc Vector256<ulong>[2 * Philox.Rounds];
        Schedule(draws, keys);
        var first = Vector256.Create(Philox.FirstMultiplier);
        var second = Vector256.Create(Philox.SecondMultiplier);
        var (head, next, last) = (Vector256.Create((ulong)counter.A), Vector256.Create((ulong)counter.B), Vector256.Create((ulong)counter.D));
        var i = 0;
        for (; i <= entities.Length - (2 * width); i += 2 * width)
        {
            var (a, b, c, d) = (head, next, Widen(entities, i), last);
            var (e, f, g, h) = (head, next, Widen(entities, i + width), last);
            for (var at = 0; at < 2 * Philox.Rounds; at += 2)
            {
                var p = Avx2.Multiply(a.AsUInt32(), first);
                var q = Avx2.Multiply(c.AsUInt32(), second);
                var r = Avx2.Multiply(e.AsUInt32(), first);
                var s = Avx2.Multiply(g.AsUInt32(), second);
                a = (q >>> 32) ^ b ^ keys[at];
                c = (p >>> 32) ^ d ^ keys[at + 1];
                e = (s >>> 32) ^ f ^ keys[at];
                g = (r >>> 32) ^ h ^ keys[at + 1];
                (b, d, f, h) = (q, p, s, r);
            }

            Note(a, b, i, weights, scaled, found, uniforms, ref count);
            Note(e, f, i + width, weights, scaled, found, uniforms, ref count);
        }

        return i;
    }

    /// <summary>As <see cref="CollectWide"/>, sixteen entities at a time.</summary>
    private static int CollectWidest(
        KeyedDraws draws, PhiloxBlock counter, ReadOnlySpan<uint> entities, ReadOnlySpan<float> weights,
        float scaled, Span<int> found, Span<double> uniforms, ref int count)
    {
        var width = Vector512<ulong>.Count;
        Span<Vector256<ulong>> keys = stackalloc Vector256<ulong>[2 * Philox.Rounds];
        Schedule(draws, keys);
        var first = Vector512.Create(Philox.FirstMultiplier);
        var second = Vector512.Create(Philox.SecondMultiplier);
        var (head, next, last) = (Vector512.Create((ulong)counter.A), Vector512.Create((ulong)counter.B), Vector512.Create((ulong)counter.D));
        var i = 0;
        for (; i <= entities.Length - (2 * width); i += 2 * width)
        {
            var (a, b, c, d) = (head, next, WidenMore(entities, i), last);
            var (e, f, g, h) = (head, next, WidenMore(entities, i + width), last);
            for (var at = 0; at < 2 * Philox.Rounds; at += 2)
            {
                var (firstKey, secondKey) = (Vector512.Create(keys[at], keys[at]), Vector512.Create(keys[at + 1], keys[at + 1]));
                var p = Avx512F.Multiply(a.AsUInt32(), first);
                var q = Avx512F.Multiply(c.AsUInt32(), second);
                var r = Avx512F.Multiply(e.AsUInt32(), first);
                var s = Avx512F.Multiply(g.AsUInt32(), second);
                a = (q >>> 32) ^ b ^ firstKey;
                c = (p >>> 32) ^ d ^ secondKey;
                e = (s >>> 32) ^ f ^ firstKey;
                g = (r >>> 32) ^ h ^ secondKey;
                (b, d, f, h) = (q, p, s, r);
            }

            Note(a.GetLower(), b.GetLower(), i, weights, scaled, found, uniforms, ref count);
            Note(a.GetUpper(), b.GetUpper(), i + (width / 2), weights, scaled, found, uniforms, ref count);
            Note(e.GetLower(), f.GetLower(), i + width, weights, scaled, found, uniforms, ref count);
            Note(e.GetUpper(), f.GetUpper(), i + width + (width / 2), weights, scaled, found, uniforms, ref count);
        }

        return i;
    }

    private static Vector512<ulong> WidenMore(ReadOnlySpan<uint> entities, int at) =>
        Avx512F.ConvertToVector512Int64(Vector256.Create(entities.Slice(at, Vector256<uint>.Count)).AsUInt32()).AsUInt64();

    private static Vector256<ulong> Widen(ReadOnlySpan<uint> entities, int at) =>
        Avx2.ConvertToVector256Int64(Vector128.Create(entities.Slice(at, Vector128<uint>.Count))).AsUInt64();

    /// <summary>The keys of all rounds, in every lane.</summary>
    private static void Schedule(KeyedDraws draws, Span<Vector256<ulong>> keys)
    {
        var (first, second) = (draws.Seed, draws.Replicate);
        for (var round = 0; round < Philox.Rounds; round++)
        {
            keys[2 * round] = Vector256.Create((ulong)first);
            keys[(2 * round) + 1] = Vector256.Create((ulong)second);
            first = unchecked(first + Philox.FirstWeyl);
            second = unchecked(second + Philox.SecondWeyl);
        }
    }

    /// <summary>Notes which of four entities may finish in time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Note(
        Vector256<ulong> high, Vector256<ulong> low, int at, ReadOnlySpan<float> weights, float scaled,
        Span<int> found, Span<double> uniforms, ref int count)
    {
        var words = Avx2.PermuteVar8x32(high.AsUInt32(), Vector256.Create(0u, 2, 4, 6, 0, 2, 4, 6)).GetLower();
        var times = Vector128.ConvertToSingle((~words >>> 1).AsInt32()) * WordResolution;
        var limits = Vector128.Create(weights.Slice(at, Vector128<float>.Count)) * scaled;
        for (var hits = Vector128.LessThan(times, limits).ExtractMostSignificantBits(); hits != 0; hits &= hits - 1)
        {
            var lane = System.Numerics.BitOperations.TrailingZeroCount(hits);
            uniforms[count] = KeyedDraws.ToUnit((uint)high.GetElement(lane), (uint)low.GetElement(lane));
            found[count++] = at + lane;
        }
    }
}
