namespace Simulator.Engine.Mail;

/// <summary>A box of any kind of message.</summary>
public abstract class Mailbox
{
    private protected Mailbox()
    {
    }

    /// <summary>Number of messages.</summary>
    public int Count { get; private protected set; }

    /// <summary>Forgets all messages.</summary>
    public void Clear() => Count = 0;

    /// <summary>An empty sheaf of the box's kind.</summary>
    internal abstract Sheaf NewSheaf(int replicates);
}

/// <summary>Messages of one kind for one host in one replicate, read in canonical order whatever the order of their arrival.</summary>
/// <remarks>Keys are unique. The buffers are kept from week to week, but for the one that messages are sorted through, which belongs to the
/// thread. Not thread-safe: a batch runs on one thread at a time.</remarks>
/// <typeparam name="T">Kind of message.</typeparam>
public sealed class Mailbox<T> : Mailbox
    where T : struct
{
    private const int FirstCapacity = 8;

    [ThreadStatic]
    private static T[]? sorted;

    private ulong[] _keys = [];
    private T[] _messages = [];

    /// <summary>Adds a message.</summary>
    /// <param name="key">Its canonical key, from <see cref="CanonicalKey"/>.</param>
    /// <param name="message">The message.</param>
    public void Add(ulong key, in T message)
    {
        if (Count == _keys.Length)
        {
            Grow();
        }

        _keys[Count] = key;
        _messages[Count++] = message;
    }

    /// <summary>Adds messages that were taken from other boxes of this kind.</summary>
    /// <param name="keys">Their canonical keys.</param>
    /// <param name="messages">The messages.</param>
    public void Add(ReadOnlySpan<ulong> keys, ReadOnlySpan<T> messages)
    {
        while (_keys.Length < Count + keys.Length)
        {
            Grow();
        }

        keys.CopyTo(_keys.AsSpan(Count));
        messages.CopyTo(_messages.AsSpan(Count));
        Count += keys.Length;
    }

    /// <summary>The messages in canonical order.</summary>
    public ReadOnlySpan<T> Read()
    {
        if (!IsSorted(_keys.AsSpan(0, Count)))
        {
            Sort();
        }

        return _messages.AsSpan(0, Count);
    }

    internal override Sheaf NewSheaf(int replicates) => new Sheaf<T>(replicates);

    /// <summary>Keys in the order of arrival, or of the last reading.</summary>
    internal ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    /// <summary>Messages in the order of <see cref="Keys"/>.</summary>
    internal ReadOnlySpan<T> Messages => _messages.AsSpan(0, Count);

    private void Grow()
    {
        var capacity = Math.Max(FirstCapacity, 2 * _keys.Length);
        Array.Resize(ref _keys, capacity);
        Array.Resize(ref _messages, capacity);
    }

    private void Sort()
    {
        var order = KeySort.Order(_keys.AsSpan(0, Count));
        if (sorted is null || sorted.Length < Count)
        {
            sorted = new T[_keys.Length];
        }

        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = _messages[order[i]];
        }

        sorted.AsSpan(0, Count).CopyTo(_messages);
    }

    private static bool IsSorted(ReadOnlySpan<ulong> keys)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i] < keys[i - 1])
            {
                return false;
            }
        }

        return true;
    }
}
