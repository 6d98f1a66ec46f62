namespace Simulator.Engine.Mail;

/// <summary>Messages of one kind for one host in one replicate, read in canonical order whatever the order of their arrival.</summary>
/// <remarks>Keys are unique. The buffers are kept from week to week. Not thread-safe: a batch runs on one thread at a time.</remarks>
/// <typeparam name="T">Kind of message.</typeparam>
public sealed class Mailbox<T>
    where T : struct
{
    private ulong[] _keys = new ulong[16];
    private T[] _messages = new T[16];

    /// <summary>Number of messages.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a message.</summary>
    /// <param name="key">Its canonical key, from <see cref="CanonicalKey"/>.</param>
    /// <param name="message">The message.</param>
    public void Add(ulong key, in T message)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * Count);
            Array.Resize(ref _messages, 2 * Count);
        }

        _keys[Count] = key;
        _messages[Count++] = message;
    }

    /// <summary>The messages in canonical order.</summary>
    public ReadOnlySpan<T> Read()
    {
        if (!IsSorted(_keys.AsSpan(0, Count)))
        {
            Array.Sort(_keys, _messages, 0, Count);
        }

        return _messages.AsSpan(0, Count);
    }

    /// <summary>The canonical keys, in the order of <see cref="Read"/>.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    /// <summary>Forgets all messages.</summary>
    public void Clear() => Count = 0;

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
