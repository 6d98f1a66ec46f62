using Simulator.Engine.Ledgers;

namespace Simulator.Grains.Batches;

/// <summary>Carries ledgers of replicates to the client.</summary>
[RegisterConverter]
public sealed class ReplicateLedgerConverter : IConverter<ReplicateLedger, ReplicateLedgerSurrogate>
{
    public ReplicateLedger ConvertFromSurrogate(in ReplicateLedgerSurrogate surrogate)
    {
        using var reader = new BinaryReader(new MemoryStream(surrogate.Bytes));
        return LedgerCodec.Read(reader);
    }

    public ReplicateLedgerSurrogate ConvertToSurrogate(in ReplicateLedger value)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        LedgerCodec.Write(writer, value);
        writer.Flush();
        return new ReplicateLedgerSurrogate(buffer.ToArray());
    }
}
