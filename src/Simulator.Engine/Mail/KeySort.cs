namespace Simulator.Engine.Mail;

/// <summary>Sorts 64-bit keys digit by digit, skipping digits that are the same in all keys.</summary>
/// <remarks>Buffers belong to the thread. Thread-safe.</remarks>
internal static class KeySort
{
    private const int DigitBits = 8;
    private const int Buckets = 1 << DigitBits;

    [ThreadStatic]
    private static Scratch? scratch;

    /// <summary>Sorts the keys in place and returns where each came from; the span holds until the thread's next call.</summary>
    public static ReadOnlySpan<int> Order(Span<ulong> keys)
    {
        var buffers = scratch ??= new Scratch();
        buffers.Reserve(keys.Length);
        var (order, other) = (buffers.Order, buffers.Other);
        for (var i = 0; i < keys.Length; i++)
        {
            order[i] = i;
        }

        var differing = Differing(keys);
        var from = keys;
        var to = buffers.Keys.AsSpan(0, keys.Length);
        var swapped = false;
        for (var shift = 0; shift < 64; shift += DigitBits)
        {
            if (((differing >> shift) & (Buckets - 1)) == 0)
            {
                continue;
            }

            Pass(from, to, order, other, shift, buffers.Counts);
            (order, other) = (other, order);
            swapped = !swapped;
            var previous = from;
            from = to;
            to = previous;
        }

        if (swapped)
        {
            from.CopyTo(keys);
        }

        return order.AsSpan(0, keys.Length);
    }

    private static ulong Differing(ReadOnlySpan<ulong> keys)
    {
        var (all, any) = (ulong.MaxValue, 0UL);
        foreach (var key in keys)
        {
            (all, any) = (all & key, any | key);
        }

        return all ^ any;
    }

    private static void Pass(ReadOnlySpan<ulong> from, Span<ulong> to, int[] order, int[] other, int shift, int[] counts)
    {
        Array.Clear(counts);
        foreach (var key in from)
        {
            counts[(int)(key >> shift) & (Buckets - 1)]++;
        }

        var start = 0;
        for (var digit = 0; digit < Buckets; digit++)
        {
            (counts[digit], start) = (start, start + counts[digit]);
        }

        for (var i = 0; i < from.Length; i++)
        {
            var at = counts[(int)(from[i] >> shift) & (Buckets - 1)]++;
            to[at] = from[i];
            other[at] = order[i];
        }
    }

    /// <summary>Buffers of one thread.</summary>
    private sealed class Scratch
    {
        public ulong[] Keys { get; private set; } = [];

        public int[] Order { get; private set; } = [];

        public int[] Other { get; private set; } = [];

        public int[] Counts { get; } = new int[Buckets];

        public void Reserve(int length)
        {
            if (Keys.Length < length)
            {
                (Keys, Order, Other) = (new ulong[2 * length], new int[2 * length], new int[2 * length]);
            }
        }
    }
}
