namespace Simulator.Engine.Mail;

/// <summary>All messages from one host to another in one phase, of all replicates of a batch: what travels between hosts that do not share memory.</summary>
/// <remarks>Not changed until its sender acts again; reading it is thread-safe. Its bytes hold for the same build on the same CPU family only.</remarks>
public sealed class MailBag
{
    private readonly Sheaf?[] _sheaves = new Sheaf?[new PostOffice().Boxes.Length];
    private readonly int _replicates;

    /// <summary>An empty bag.</summary>
    /// <param name="replicates">Replicates of the batch.</param>
    public MailBag(int replicates) => _replicates = replicates;

    /// <summary>Puts the messages into the receiver's mail.</summary>
    /// <param name="mail">The receiver's mail in each replicate of the batch.</param>
    public void Deliver(ReadOnlySpan<PostOffice> mail)
    {
        for (var kind = 0; kind < _sheaves.Length; kind++)
        {
            if (_sheaves[kind] is { Count: > 0 } sheaf)
            {
                sheaf.Deliver(mail, kind);
            }
        }
    }

    /// <summary>The bag as bytes.</summary>
    public byte[] ToBytes()
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write(_replicates);
        for (var kind = 0; kind < _sheaves.Length; kind++)
        {
            if (_sheaves[kind] is { Count: > 0 } sheaf)
            {
                writer.Write((byte)kind);
                sheaf.Write(writer);
            }
        }

        writer.Flush();
        return buffer.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <param name="bytes">The bytes.</param>
    public static MailBag FromBytes(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var bag = new MailBag(reader.ReadInt32());
        var office = new PostOffice();
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var kind = reader.ReadByte();
            var sheaf = office.Boxes[kind].NewSheaf(bag._replicates);
            sheaf.Read(reader);
            bag._sheaves[kind] = sheaf;
        }

        return bag;
    }

    /// <summary>Whether nothing was taken since it was made or cleared.</summary>
    internal bool IsEmpty { get; private set; } = true;

    /// <summary>Forgets all messages; the buffers stay.</summary>
    internal void Clear()
    {
        IsEmpty = true;
        foreach (var sheaf in _sheaves)
        {
            sheaf?.Clear();
        }
    }

    /// <summary>Takes all messages out of an office; replicates come in ascending order.</summary>
    internal void Take(int replicate, PostOffice office)
    {
        IsEmpty = false;
        for (var kind = 0; kind < _sheaves.Length; kind++)
        {
            var box = office.Boxes[kind];
            if (box.Count > 0)
            {
                (_sheaves[kind] ??= box.NewSheaf(_replicates)).Take(replicate, box);
                box.Clear();
            }
        }
    }
}
