namespace Simulator.Grains.Batches;

/// <summary>Bounds the batches that a silo runs at the same time.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class BatchSlots(int limit)
{
    private int _taken;

    /// <summary>Batches that run now.</summary>
    public int Taken => Volatile.Read(ref _taken);

    /// <summary>Takes a slot if one is free.</summary>
    public bool TryTake()
    {
        if (Interlocked.Increment(ref _taken) <= limit)
        {
            return true;
        }

        Free();
        return false;
    }

    /// <summary>Gives a slot back when the work that took it ends, before anyone hears of the end.</summary>
    public async Task<T> FreeAfterAsync<T>(Task<T> work)
    {
        try
        {
            return await work.ConfigureAwait(false);
        }
        finally
        {
            Free();
        }
    }

    private void Free() => Interlocked.Decrement(ref _taken);
}
