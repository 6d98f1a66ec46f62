namespace Simulator.Core.Targeting;

/// <summary>The firms of a pool that may finish a race before some limit: side by side their places on the pool, noise and weights.</summary>
/// <remarks>The buffers are kept from race to race. Not thread-safe.</remarks>
internal sealed class Entrants
{
    private const int FirstCapacity = 64;

    private int[] _places = [];
    private uint[] _words = [];
    private float[] _weights = [];

    /// <summary>Number of firms.</summary>
    public int Count { get; private set; }

    /// <summary>Places on the pool, ascending.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, Count);

    /// <summary>Words of noise, in the order of <see cref="Places"/>.</summary>
    public ReadOnlySpan<uint> Words => _words.AsSpan(0, Count);

    /// <summary>Weights without the week's part, unitless, in the order of <see cref="Places"/>.</summary>
    public ReadOnlySpan<float> Weights => _weights.AsSpan(0, Count);

    /// <summary>Forgets all firms.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds the firms found on one stretch of the pool.</summary>
    /// <param name="from">Place of the stretch on the pool.</param>
    /// <param name="words">Noise of the stretch.</param>
    /// <param name="weights">Weights of the stretch.</param>
    /// <param name="found">Which of the stretch, ascending.</param>
    public void Add(int from, ReadOnlySpan<uint> words, ReadOnlySpan<float> weights, ReadOnlySpan<int> found)
    {
        Reserve(Count + found.Length);
        foreach (var at in found)
        {
            (_places[Count], _words[Count], _weights[Count]) = (from + at, words[at], weights[at]);
            Count++;
        }
    }

    private void Reserve(int length)
    {
        if (length > _places.Length)
        {
            var capacity = Math.Max(FirstCapacity, Math.Max(length, 2 * _places.Length));
            Array.Resize(ref _places, capacity);
            Array.Resize(ref _words, capacity);
            Array.Resize(ref _weights, capacity);
        }
    }
}
