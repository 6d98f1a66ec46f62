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

    /// <summary>Collects the positions of the entities that may finish before a limit.</summary>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="purpose">What the uniforms are drawn for.</param>
    /// <param name="host">Hash of the agent that holds the race.</param>
    /// <param name="entities">Hashes of the entities, in order.</param>
    /// <param name="weights">Upper bounds of the entities' weights, unitless, in [0, ∞); 0 never wins.</param>
    /// <param name="limit">Finishing time below which an entity must be found, unitless, in (0, ∞).</param>
    /// <param name="tick">The tick of the race.</param>
    /// <param name="index">Which of the host's races in this tick.</param>
    /// <param name="found">Receives the positions in ascending order; as long as <paramref name="entities"/>.</param>
    /// <returns>The number of positions written.</returns>
    public static int Collect(
        KeyedDraws draws, Purpose purpose, uint host, ReadOnlySpan<uint> entities, ReadOnlySpan<float> weights,
        double limit, uint tick, int index, Span<int> found)
    {
        var counter = KeyedDraws.Counter(purpose, host, 0, tick, index);
        var scaled = (float)limit * RoundingMargin;
        var count = 0;
        var next = Avx2.IsSupported
            ? CollectWide(draws, counter, entities, weights, scaled, found, ref count)
            : 0;
        for (var i = next; i < entities.Length; i++)
        {
            var word = Philox.Block(counter with { C = entities[i] }, draws.Seed, draws.Replicate).A;
            if ((~word >> 1) * WordResolution < scaled * weights[i])
            {
                found[count++] = i;
            }
        }

        return count;
    }

    /// <summary>The exact finishing time of one entity for a weight of 1, unitless, in (0, ∞): −ln u.</summary>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="purpose">What the uniform is drawn for.</param>
    /// <param name="host">Hash of the agent that holds the race.</param>
    /// <param name="entity">Hash of the entity.</param>
    /// <param name="tick">The tick of the race.</param>
    /// <param name="index">Which of the host's races in this tick.</param>
    public static double Time(KeyedDraws draws, Purpose purpose, uint host, uint entity, uint tick, int index) =>
        -Math.Log(draws.Uniform(purpose, host, entity, tick, index));

    private static int CollectWide(
        KeyedDraws draws, PhiloxBlock counter, ReadOnlySpan<uint> entities, ReadOnlySpan<float> weights,
        float scaled, Span<int> found, ref int count)
    {
        var width = Vector256<uint>.Count;
        var i = 0;
        for (; i <= entities.Length - width; i += width)
        {
            var words = FirstWords(counter, Vector256.Create(entities.Slice(i, width)), draws.Seed, draws.Replicate);
            var times = Vector256.ConvertToSingle((~words >>> 1).AsInt32()) * WordResolution;
            var limits = Vector256.Create(weights.Slice(i, width)) * scaled;
            var hits = Vector256.LessThan(times, limits).ExtractMostSignificantBits();
            for (; hits != 0; hits &= hits - 1)
            {
                found[count++] = i + System.Numerics.BitOperations.TrailingZeroCount(hits);
            }
        }

        return i;
    }

    private static Vector256<uint> FirstWords(PhiloxBlock counter, Vector256<uint> third, uint firstKey, uint secondKey)
    {
        var a = Vector256.Create(counter.A);
        var b = Vector256.Create(counter.B);
        var c = third;
        var d = Vector256.Create(counter.D);
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var (firstHigh, firstLow) = Multiply(a, Philox.FirstMultiplier);
            var (secondHigh, secondLow) = Multiply(c, Philox.SecondMultiplier);
            a = secondHigh ^ b ^ Vector256.Create(firstKey);
            c = firstHigh ^ d ^ Vector256.Create(secondKey);
            b = secondLow;
            d = firstLow;
            unchecked
            {
                firstKey += Philox.FirstWeyl;
                secondKey += Philox.SecondWeyl;
            }
        }

        return a;
    }

    private static (Vector256<uint> High, Vector256<uint> Low) Multiply(Vector256<uint> factor, uint multiplier)
    {
        const byte OddLanes = 0b10101010;
        var constant = Vector256.Create(multiplier);
        var even = Avx2.Multiply(factor, constant);
        var odd = Avx2.Multiply((factor.AsUInt64() >>> 32).AsUInt32(), constant);
        var high = Avx2.Blend((even >>> 32).AsUInt32(), odd.AsUInt32(), OddLanes);
        var low = Avx2.Blend(even.AsUInt32(), (odd << 32).AsUInt32(), OddLanes);
        return (high, low);
    }
}
