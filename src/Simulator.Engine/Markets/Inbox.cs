using System.Numerics;

namespace Simulator.Engine.Markets;

/// <summary>Messages of one kind for all agents of a kind in one replicate: a list of all, and through it a chain for each receiver, in canonical
/// order.</summary>
/// <remarks>Senders act in order, so a message nearly always goes to the end of its chain, and nothing has to be sorted. Buffers are kept
/// from week to week. Not thread-safe: a replicate runs on one thread.</remarks>
/// <typeparam name="T">Kind of message.</typeparam>
internal sealed class Inbox<T>
    where T : struct
{
    private const int FirstCapacity = 64;
    private const int None = -1;

    private readonly int[] _heads;
    private readonly int[] _tails;
    private readonly AgentSet _receivers;
    private (ulong Key, int Next)[] _links = new (ulong, int)[FirstCapacity];
    private T[] _messages = new T[FirstCapacity];
    private T[] _chain = new T[FirstCapacity];
    private int _count;

    /// <summary>An empty inbox.</summary>
    /// <param name="receivers">Number of agents.</param>
    public Inbox(int receivers)
    {
        (_heads, _tails) = (new int[receivers], new int[receivers]);
        _receivers = new AgentSet(receivers);
        Array.Fill(_heads, None);
    }

    /// <summary>Whether there is no message at all.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>The first agent from a position on that has a message, or -1.</summary>
    /// <param name="from">Position of an agent.</param>
    public int NextReceiver(int from) => _count == 0 ? None : _receivers.Next(from);

    /// <summary>Adds a message.</summary>
    /// <param name="receiver">Position of the agent.</param>
    /// <param name="key">Its place in canonical order.</param>
    /// <param name="message">The message.</param>
    public void Add(int receiver, ulong key, in T message)
    {
        if (_count == _messages.Length)
        {
            Array.Resize(ref _links, 2 * _count);
            Array.Resize(ref _messages, 2 * _count);
        }

        var at = _count++;
        _messages[at] = message;
        if (_heads[receiver] == None)
        {
            _receivers.Add(receiver);
            (_heads[receiver], _tails[receiver], _links[at]) = (at, at, (key, None));
        }
        else if (_links[_tails[receiver]].Key < key)
        {
            _links[_tails[receiver]].Next = at;
            (_tails[receiver], _links[at]) = (at, (key, None));
        }
        else
        {
            Insert(receiver, key, at);
        }
    }

    /// <summary>The messages of an agent in canonical order. The span holds until the next reading.</summary>
    /// <param name="receiver">Position of the agent.</param>
    public ReadOnlySpan<T> Read(int receiver)
    {
        var head = _heads[receiver];
        if (head == None || _links[head].Next == None)
        {
            return head == None ? [] : _messages.AsSpan(head, 1);
        }

        var length = 0;
        for (var at = head; at != None; at = _links[at].Next)
        {
            if (length == _chain.Length)
            {
                Array.Resize(ref _chain, 2 * length);
            }

            _chain[length++] = _messages[at];
        }

        return _chain.AsSpan(0, length);
    }

    /// <summary>The messages of all agents, agent by agent, each in canonical order. The span holds until the next reading.</summary>
    public ReadOnlySpan<T> ReadAll()
    {
        if (_chain.Length < _count)
        {
            _chain = new T[_messages.Length];
        }

        var length = 0;
        for (var receiver = NextReceiver(0); receiver >= 0; receiver = NextReceiver(receiver + 1))
        {
            for (var at = _heads[receiver]; at != None; at = _links[at].Next)
            {
                _chain[length++] = _messages[at];
            }
        }

        return _chain.AsSpan(0, length);
    }

    /// <summary>Forgets all messages.</summary>
    public void Clear()
    {
        if (_count == 0)
        {
            return;
        }

        for (var receiver = _receivers.Next(0); receiver >= 0; receiver = _receivers.Next(receiver + 1))
        {
            _heads[receiver] = None;
        }

        _receivers.Clear();
        _count = 0;
    }

    private void Insert(int receiver, ulong key, int at)
    {
        if (key < _links[_heads[receiver]].Key)
        {
            _links[at] = (key, _heads[receiver]);
            _heads[receiver] = at;
            return;
        }

        var before = _heads[receiver];
        while (_links[before].Next != None && _links[_links[before].Next].Key < key)
        {
            before = _links[before].Next;
        }

        _links[at] = (key, _links[before].Next);
        _links[before].Next = at;
    }
}

/// <summary>Some of the agents of a kind, gone through in ascending order, so that the others are not touched.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="agents">Number of agents.</param>
internal sealed class AgentSet(int agents)
{
    private const int WordBits = 64;

    private readonly ulong[] _words = new ulong[(agents + WordBits - 1) / WordBits];

    /// <summary>Adds an agent, if it is not there.</summary>
    public void Add(int agent) => _words[agent / WordBits] |= 1UL << (agent % WordBits);

    /// <summary>Removes an agent, if it is there.</summary>
    public void Remove(int agent) => _words[agent / WordBits] &= ~(1UL << (agent % WordBits));

    /// <summary>Removes all.</summary>
    public void Clear() => Array.Clear(_words);

    /// <summary>The first agent from a position on, or -1.</summary>
    /// <param name="from">Position, in [0, number of agents].</param>
    public int Next(int from)
    {
        var at = from / WordBits;
        var rest = at < _words.Length ? _words[at] & (ulong.MaxValue << (from % WordBits)) : 0;
        while (rest == 0)
        {
            if (++at >= _words.Length)
            {
                return -1;
            }

            rest = _words[at];
        }

        return (at * WordBits) + BitOperations.TrailingZeroCount(rest);
    }
}
