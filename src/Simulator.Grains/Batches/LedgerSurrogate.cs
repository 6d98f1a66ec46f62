using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;

namespace Simulator.Grains.Batches;

/// <summary>First replicate and number of replicates.</summary>
[GenerateSerializer, Immutable]
public readonly record struct BatchSurrogate([property: Id(0)] int First, [property: Id(1)] int Count);

/// <summary>Carries batches.</summary>
[RegisterConverter]
public sealed class BatchConverter : IConverter<Batch, BatchSurrogate>
{
    public Batch ConvertFromSurrogate(in BatchSurrogate surrogate) => new(surrogate.First, surrogate.Count);

    public BatchSurrogate ConvertToSurrogate(in Batch value) => new(value.First, value.Count);
}

/// <summary>A ledger as the bytes that are stored and hashed.</summary>
[GenerateSerializer, Immutable]
public readonly record struct LedgerSurrogate([property: Id(0)] byte[] Bytes)
{
    internal static LedgerSurrogate Of(Action<BinaryWriter> write)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        write(writer);
        writer.Flush();
        return new LedgerSurrogate(buffer.ToArray());
    }

    internal T Read<T>(Func<BinaryReader, T> read)
    {
        using var reader = new BinaryReader(new MemoryStream(Bytes));
        return read(reader);
    }
}

/// <summary>Carries ledgers of replicates.</summary>
[RegisterConverter]
public sealed class ReplicateLedgerConverter : IConverter<ReplicateLedger, LedgerSurrogate>
{
    public ReplicateLedger ConvertFromSurrogate(in LedgerSurrogate surrogate) => surrogate.Read(LedgerCodec.Read);

    public LedgerSurrogate ConvertToSurrogate(in ReplicateLedger value)
    {
        var ledger = value;
        return LedgerSurrogate.Of(writer => LedgerCodec.Write(writer, ledger));
    }
}

/// <summary>Carries ledgers of cities.</summary>
[RegisterConverter]
public sealed class CityLedgerConverter : IConverter<CityLedger, LedgerSurrogate>
{
    public CityLedger ConvertFromSurrogate(in LedgerSurrogate surrogate) => surrogate.Read(LedgerCodec.ReadCity);

    public LedgerSurrogate ConvertToSurrogate(in CityLedger value)
    {
        var ledger = value;
        return LedgerSurrogate.Of(writer => LedgerCodec.Write(writer, ledger));
    }
}
