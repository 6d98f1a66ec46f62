using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Core.Draws;

/// <summary>Finds, among many entities, those whose keyed uniform lies close to 1: the only ones that can win a race.</summary>
/// <remarks>A race ranks entities by −ln u ÷ weight, smallest first. Since −ln u ≥ 1 − u, an entity with
/// 1 − u ≥ limit·weight finishes later than <c>limit</c> and need not be looked at. Equations M4 and M17,
/// docs/model/targeting.md. Bit-identical with and without vector instructions. Pure and thread-safe.</remarks>
public static class KeyedRace
{
    /// <summary>Weeks that one block of noise serves.</summary>
    public const int WeeksPerBlock = PhiloxLanes.Words;

    private const int Chunk = 64;
    private const float WordResolution = 1f / (1L << 31);
    private const float RoundingMargin = 1.00001f;

    private static readonly int[] Orders = OrdersOfLanes();

    /// <summary>By how much buffers must be longer than what can be found: whole vectors are stored.</summary>
    internal static int Padding => Vector512<uint>.Count;

    /// <summary>Collects the entities that may finish before a limit, with uniforms of 53 bits.</summary>
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
        Span<uint> words = stackalloc uint[PhiloxLanes.Words * Chunk];
        var count = 0;
        for (var from = 0; from < entities.Length; from += Chunk)
        {
            var length = Math.Min(Chunk, entities.Length - from);
            PhiloxLanes.Fill(counter, entities.Slice(from, length), draws, words);
            var hits = Find(words[..length], weights.Slice(from, length), limit, found[count..]);
            for (var end = count + hits; count < end; count++)
            {
                var at = found[count];
                uniforms[count] = KeyedDraws.ToUnit(words[at], words[at + length]);
                found[count] = from + at;
            }
        }

        return count;
    }

    /// <summary>Draws the noise of a weekly race for the four weeks that share a block, one 32-bit word for each.</summary>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="purpose">What the noise is drawn for.</param>
    /// <param name="host">Hash of the agent that holds the race.</param>
    /// <param name="entities">Hashes of the entities, in order.</param>
    /// <param name="week">One of the four weeks.</param>
    /// <param name="index">Which of the host's races in a week.</param>
    /// <param name="noise">Receives the words of all entities for the first week, then for the second, and so on: four times as long
    /// as <paramref name="entities"/>.</param>
    public static void FillNoise(
        KeyedDraws draws, Purpose purpose, uint host, ReadOnlySpan<uint> entities, int week, int index, Span<uint> noise) =>
        PhiloxLanes.Fill(KeyedDraws.Counter(purpose, host, 0, BlockOf(week), index), entities, draws, noise);

    /// <summary>The part of the noise that belongs to a week.</summary>
    /// <param name="noise">From <see cref="FillNoise"/>.</param>
    /// <param name="place">From <see cref="PlaceInBlock"/>.</param>
    public static ReadOnlySpan<uint> NoiseOf(ReadOnlySpan<uint> noise, int place)
    {
        var length = noise.Length / WeeksPerBlock;
        return noise.Slice(place * length, length);
    }

    /// <summary>Which of the weeks of its block a week is, in [0, <see cref="WeeksPerBlock"/>).</summary>
    /// <param name="week">The week.</param>
    public static int PlaceInBlock(int week) => (int)(KeyedDraws.Tick(week) % WeeksPerBlock);

    /// <summary>The tick that the weeks of a block share.</summary>
    /// <param name="week">One of the weeks.</param>
    public static uint BlockOf(int week) => KeyedDraws.Tick(week) / WeeksPerBlock;

    /// <summary>The uniform of an entity in a weekly race, unitless, in (0, 1): 32 bits of noise; below them the entity's own, so that no two are equal.</summary>
    /// <param name="word">The entity's noise.</param>
    /// <param name="entity">Hash of the entity.</param>
    public static double Unit(uint word, uint entity) => KeyedDraws.ToUnit(word, entity);

    /// <summary>Collects the entities that may finish before a limit, with their noise; no branch depends on who does.</summary>
    /// <param name="words">Leading words of the entities' uniforms, in order.</param>
    /// <param name="weights">Upper bounds of the entities' weights, unitless, in [0, ∞); 0 never wins.</param>
    /// <param name="limit">Finishing time below which an entity must be found, unitless, in (0, ∞).</param>
    /// <param name="from">Place of the first entity.</param>
    /// <param name="places">Receives the places in ascending order; longer than <paramref name="words"/> by <see cref="Padding"/>.</param>
    /// <param name="foundWords">Receives the words; as long as <paramref name="places"/>.</param>
    /// <returns>The number of entities found.</returns>
    internal static int Enter(
        ReadOnlySpan<uint> words, ReadOnlySpan<float> weights, double limit, int from, Span<int> places, Span<uint> foundWords)
    {
        var scaled = (float)limit * RoundingMargin;
        var (i, count) = Avx512F.IsSupported ? EnterWidest(words, weights, scaled, from, places, foundWords) : (0, 0);
        for (; i <= words.Length - Vector256<uint>.Count; i += Vector256<uint>.Count)
        {
            var noise = Vector256.Create(words.Slice(i, Vector256<uint>.Count));
            var own = Vector256.Create(weights.Slice(i, Vector256<float>.Count));
            var times = Vector256.ConvertToSingle((~noise >>> 1).AsInt32()) * WordResolution;
            var hits = Vector256.LessThan(times, own * scaled).ExtractMostSignificantBits();
            var order = Vector256.Create(Orders.AsSpan((int)hits * Vector256<int>.Count, Vector256<int>.Count));
            (order + Vector256.Create(from + i)).CopyTo(places[count..]);
            Vector256.Shuffle(noise, order.AsUInt32()).CopyTo(foundWords[count..]);
            count += BitOperations.PopCount(hits);
        }

        for (; i < words.Length; i++)
        {
            (places[count], foundWords[count]) = (from + i, words[i]);
            count += IsBelow(words[i], weights[i], scaled) ? 1 : 0;
        }

        return count;
    }

    /// <summary>As <see cref="Enter"/>, sixteen entities at a time, as far as they go; how far, and how many were found.</summary>
    private static (int Next, int Count) EnterWidest(
        ReadOnlySpan<uint> words, ReadOnlySpan<float> weights, float scaled, int from, Span<int> places, Span<uint> foundWords)
    {
        var (count, i) = (0, 0);
        for (; i <= words.Length - Vector512<uint>.Count; i += Vector512<uint>.Count)
        {
            var noise = Vector512.Create(words.Slice(i, Vector512<uint>.Count));
            var own = Vector512.Create(weights.Slice(i, Vector512<float>.Count));
            var times = Vector512.ConvertToSingle((~noise >>> 1).AsInt32()) * WordResolution;
            var hits = Vector512.LessThan(times, own * scaled);
            Avx512F.Compress(Vector512<int>.Zero, hits.AsInt32(), Vector512<int>.Indices + Vector512.Create(from + i)).CopyTo(places[count..]);
            Avx512F.Compress(Vector512<uint>.Zero, hits.AsUInt32(), noise).CopyTo(foundWords[count..]);
            count += BitOperations.PopCount(hits.ExtractMostSignificantBits());
        }

        return (i, count);
    }

    /// <summary>Whether an entity may finish before a limit.</summary>
    /// <param name="word">Leading word of its uniform.</param>
    /// <param name="weight">Upper bound of its weight, unitless, in [0, ∞).</param>
    /// <param name="limit">Finishing time, unitless, in (0, ∞].</param>
    internal static bool MayFinish(uint word, float weight, double limit) =>
        IsBelow(word, weight, (float)limit * RoundingMargin);

    /// <summary>The one comparison by which an entity is found, with the limit in single precision, its margin included.</summary>
    private static bool IsBelow(uint word, float weight, float scaled) => (~word >> 1) * WordResolution < scaled * weight;

    /// <summary>For each set of lanes, the lanes in it in ascending order, then zeros.</summary>
    private static int[] OrdersOfLanes()
    {
        var orders = new int[(1 << Vector256<int>.Count) * Vector256<int>.Count];
        for (var set = 0; set < 1 << Vector256<int>.Count; set++)
        {
            var at = set * Vector256<int>.Count;
            for (var lane = 0; lane < Vector256<int>.Count; lane++)
            {
                orders[at] = (set >> lane & 1) == 1 ? lane : orders[at];
                at += set >> lane & 1;
            }
        }

        return orders;
    }

    /// <summary>Finds the entities that may finish before a limit.</summary>
    /// <param name="words">Leading words of the entities' uniforms, in order.</param>
    /// <param name="weights">Upper bounds of the entities' weights, unitless, in [0, ∞); 0 never wins.</param>
    /// <param name="limit">Finishing time below which an entity must be found, unitless, in (0, ∞).</param>
    /// <param name="found">Receives the positions in ascending order; as long as <paramref name="words"/>.</param>
    /// <returns>The number of entities found.</returns>
    public static int Find(ReadOnlySpan<uint> words, ReadOnlySpan<float> weights, double limit, Span<int> found)
    {
        var scaled = (float)limit * RoundingMargin;
        var (count, i) = (0, 0);
        for (; i <= words.Length - Vector256<uint>.Count; i += Vector256<uint>.Count)
        {
            var times = Vector256.ConvertToSingle((~Vector256.Create(words.Slice(i, Vector256<uint>.Count)) >>> 1).AsInt32()) * WordResolution;
            var limits = Vector256.Create(weights.Slice(i, Vector256<float>.Count)) * scaled;
            for (var hits = Vector256.LessThan(times, limits).ExtractMostSignificantBits(); hits != 0; hits &= hits - 1)
            {
                found[count++] = i + BitOperations.TrailingZeroCount(hits);
            }
        }

        for (; i < words.Length; i++)
        {
            if (IsBelow(words[i], weights[i], scaled))
            {
                found[count++] = i;
            }
        }

        return count;
    }
}
