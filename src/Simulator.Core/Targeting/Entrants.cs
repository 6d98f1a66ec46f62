using Simulator.Core.Draws;

namespace Simulator.Core.Targeting;

/// <summary>The firms of a pool that may finish a race before some limit: side by side their places in the pool and their noise.</summary>
/// <remarks>The buffers are kept from race to race. Not thread-safe.</remarks>
internal sealed class Entrants
{
    private const int FirstCapacity = 64;

    private int[] _places = [];
    private uint[] _words = [];

    /// <summary>Number of firms.</summary>
    public int Count { get; private set; }

    /// <summary>Places in the pool, ascending.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, Count);

    /// <summary>Words of noise, in the order of <see cref="Places"/>.</summary>
    public ReadOnlySpan<uint> Words => _words.AsSpan(0, Count);

    /// <summary>Forgets all firms.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds the firms on one stretch of the pool that may finish before a limit.</summary>
    /// <param name="from">Place of the stretch in the pool.</param>
    /// <param name="words">Noise of the stretch.</param>
    /// <param name="weights">Weights of the stretch.</param>
    /// <param name="limit">Finishing time for these weights, unitless, in (0, ∞).</param>
    public void Enter(int from, ReadOnlySpan<uint> words, ReadOnlySpan<float> weights, double limit)
    {
        Reserve(Count + words.Length + KeyedRace.Padding);
        Count += KeyedRace.Enter(words, weights, limit, from, _places.AsSpan(Count), _words.AsSpan(Count));
    }

    private void Reserve(int length)
    {
        if (length > _places.Length)
        {
            var capacity = Math.Max(FirstCapacity, Math.Max(length, 2 * _places.Length));
            Array.Resize(ref _places, capacity);
            Array.Resize(ref _words, capacity);
        }
    }
}
