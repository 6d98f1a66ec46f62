using Simulator.Core.Draws;

namespace Simulator.Engine.Hosting;

/// <summary>Consecutive replicates that run together; the unit of work, of loss and of resumption.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="First">Number of the first replicate.</param>
/// <param name="Count">Number of replicates.</param>
public readonly record struct Batch(int First, int Count)
{
    /// <summary>Divides replicates into batches.</summary>
    /// <param name="first">Number of the first replicate.</param>
    /// <param name="count">Number of replicates.</param>
    /// <param name="size">Replicates in a batch; the last may have fewer.</param>
    public static IReadOnlyList<Batch> Divide(int first, int count, int size)
    {
        Core.Require.InRange(size, 1, int.MaxValue);
        var batches = new List<Batch>();
        for (var at = 0; at < count; at += size)
        {
            batches.Add(new Batch(first + at, Math.Min(size, count - at)));
        }

        return batches;
    }

    /// <summary>Draws of each replicate.</summary>
    /// <param name="seed">The run's seed.</param>
    public IReadOnlyList<KeyedDraws> DrawsOf(uint seed)
    {
        var first = First;
        return [.. Enumerable.Range(0, Count).Select(r => new KeyedDraws(seed, (uint)(first + r)))];
    }
}
