using System.Runtime.InteropServices;

namespace Simulator.Engine.Mail;

/// <summary>Messages of one kind from one host to another, of all replicates of a batch.</summary>
internal abstract class Sheaf
{
    /// <summary>Number of messages.</summary>
    public int Count { get; protected set; }

    /// <summary>Forgets all messages.</summary>
    public abstract void Clear();

    /// <summary>Adds what is in a box; replicates come in ascending order.</summary>
    public abstract void Take(int replicate, Mailbox box);

    /// <summary>Puts each replicate's messages into its box of a kind.</summary>
    public abstract void Deliver(ReadOnlySpan<PostOffice> mail, int kind);

    /// <summary>Writes the sheaf.</summary>
    public abstract void Write(BinaryWriter writer);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public abstract void Read(BinaryReader reader);
}

/// <summary>A sheaf of a certain kind: keys, messages, and where each replicate's end.</summary>
/// <typeparam name="T">Kind of message.</typeparam>
internal sealed class Sheaf<T>(int replicates) : Sheaf
    where T : struct
{
    private readonly int[] _counts = new int[replicates];
    private readonly int[] _starts = new int[replicates];
    private ulong[] _keys = [];
    private T[] _messages = [];

    public override void Clear()
    {
        Array.Clear(_counts);
        Count = 0;
    }

    public override void Take(int replicate, Mailbox box)
    {
        var from = (Mailbox<T>)box;
        Reserve(Count + from.Count, from.Count * (replicates - replicate));
        from.Keys.CopyTo(_keys.AsSpan(Count));
        from.Messages.CopyTo(_messages.AsSpan(Count));
        (_starts[replicate], _counts[replicate]) = (Count, from.Count);
        Count += from.Count;
    }

    public override void Deliver(ReadOnlySpan<PostOffice> mail, int kind)
    {
        for (var replicate = 0; replicate < mail.Length; replicate++)
        {
            var (start, count) = (_starts[replicate], _counts[replicate]);
            if (count > 0)
            {
                ((Mailbox<T>)mail[replicate].Boxes[kind]).Add(_keys.AsSpan(start, count), _messages.AsSpan(start, count));
            }
        }
    }

    /// <summary>As in memory: sender and receiver are of the same build and CPU family.</summary>
    public override void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        writer.Write(MemoryMarshal.AsBytes(_counts.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_starts.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_keys.AsSpan(0, Count)));
        writer.Write(MemoryMarshal.AsBytes(_messages.AsSpan(0, Count)));
    }

    public override void Read(BinaryReader reader)
    {
        Count = reader.ReadInt32();
        (_keys, _messages) = (new ulong[Count], new T[Count]);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(_counts.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(_starts.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(_keys.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(_messages.AsSpan()));
    }

    /// <summary>The first replicate's number of messages is the guess for those to come.</summary>
    private void Reserve(int needed, int guess)
    {
        if (_keys.Length < needed)
        {
            var capacity = Math.Max(needed, Count == 0 ? guess : 2 * Count);
            Array.Resize(ref _keys, capacity);
            Array.Resize(ref _messages, capacity);
        }
    }
}
