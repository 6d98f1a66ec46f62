using System.Security.Cryptography;

namespace Simulator.Engine.Ledgers;

/// <summary>Fingerprint of results: SHA-256 over the ledgers' bytes in order of replicate (design decision D3).</summary>
/// <remarks>Equal for every engine, thread count, batch size and placement. Pure and thread-safe.</remarks>
public static class LedgerDigest
{
    /// <summary>The digest, as lower-case hexadecimal.</summary>
    /// <param name="ledgers">Ledgers in order of replicate.</param>
    public static string Of(IEnumerable<ReplicateLedger> ledgers)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        foreach (var ledger in ledgers)
        {
            buffer.SetLength(0);
            LedgerCodec.Write(writer, ledger);
            writer.Flush();
            hash.AppendData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
