using Simulator.Engine.Ledgers;

namespace Simulator.Grains.Cities;

/// <summary>Carries ledgers of cities between silos.</summary>
[RegisterConverter]
public sealed class CityLedgerConverter : IConverter<CityLedger, CityLedgerSurrogate>
{
    public CityLedger ConvertFromSurrogate(in CityLedgerSurrogate surrogate)
    {
        using var reader = new BinaryReader(new MemoryStream(surrogate.Bytes));
        return LedgerCodec.ReadCity(reader);
    }

    public CityLedgerSurrogate ConvertToSurrogate(in CityLedger value)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        LedgerCodec.Write(writer, value);
        writer.Flush();
        return new CityLedgerSurrogate(buffer.ToArray());
    }
}
