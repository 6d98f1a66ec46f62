namespace Simulator.Engine.Mail;

/// <summary>Messages of one kind for one host in one replicate, read in canonical order whatever the order of their arrival.</summary>
/// <remarks>Keys are unique. The buffers are kept from week to week. Not thread-safe: a batch runs on one thread at a time.</remarks>
/// <typeparam name="T">Kind of message.</typeparam>
public sealed class Mailbox<T>
    where T : struct
{
    private const int FirstCapacity = 8;

    private ulong[] _keys = [];
    private T[] _messages = [];
    private T[] _sorted = [];

    /// <summary>Number of messages.</summary>
    public int Count { get; private set; }

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

    /// <summary>The messages in canonical order.</summary>
    public ReadOnlySpan<T> Read()
    {
        if (!IsSorted(_keys.AsSpan(0, Count)))
        {
            Sort();
        }

        return _messages.AsSpan(0, Count);
    }

    /// <summary>Forgets all messages.</summary>
    public void Clear() => Count = 0;

    private void Grow()
    {
        var capacity = Math.Max(FirstCapacity, 2 * Count);
        Array.Resize(ref _keys, capacity);
        Array.Resize(ref _messages, capacity);
        _sorted = new T[capacity];
    }

    private void Sort()
    {
        var order = KeySort.Order(_keys.AsSpan(0, Count));
        for (var i = 0; i < order.Length; i++)
        {
            _sorted[i] = _messages[order[i]];
        }

        (_messages, _sorted) = (_sorted, _messages);
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
