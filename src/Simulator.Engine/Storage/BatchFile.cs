using System.Collections.Immutable;
using System.Security.Cryptography;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Storage;

/// <summary>The bytes of a stored batch: magic, codec version, run key, batch, ledgers, SHA-256 of all before it.</summary>
/// <remarks>Little-endian. Pure and thread-safe.</remarks>
internal static class BatchFile
{
    private const int TrailerLength = SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "SIMBATCH"u8;

    public static byte[] Encode(ImmutableArray<ReplicateLedger> ledgers, RunKey key, Batch batch)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write(Header(key, batch));
        foreach (var ledger in ledgers)
        {
            LedgerCodec.Write(writer, ledger);
        }

        writer.Flush();
        writer.Write(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        writer.Flush();
        return buffer.ToArray();
    }

    /// <summary>The ledgers, or null for bytes that are not exactly what <see cref="Encode"/> wrote for this run and batch.</summary>
    public static ImmutableArray<ReplicateLedger>? Decode(byte[] bytes, RunKey key, Batch batch)
    {
        var header = Header(key, batch);
        var content = bytes.AsSpan(0, Math.Max(0, bytes.Length - TrailerLength));
        if (!content.StartsWith(header) || !bytes.AsSpan(content.Length).SequenceEqual(SHA256.HashData(content)))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, header.Length, content.Length - header.Length));
        return [.. Enumerable.Range(0, batch.Count).Select(_ => LedgerCodec.Read(reader))];
    }

    private static byte[] Header(RunKey key, Batch batch)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write(Magic);
        writer.Write(LedgerCodec.Version);
        writer.Write(key.Bytes.AsSpan());
        writer.Write(batch.First);
        writer.Write(batch.Count);
        writer.Flush();
        return buffer.ToArray();
    }
}
