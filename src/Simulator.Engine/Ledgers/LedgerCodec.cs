using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Strategies;

namespace Simulator.Engine.Ledgers;

/// <summary>A ledger as bytes: IEEE-754 and two's complement, little-endian, in canonical order. What is stored is what is hashed.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class LedgerCodec
{
    /// <summary>Version of the format; part of every stored batch.</summary>
    public const int Version = 1;

    /// <summary>Writes a ledger.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="ledger">The ledger.</param>
    public static void Write(BinaryWriter writer, ReplicateLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(ledger);
        writer.Write(ledger.Replicate);
        writer.Write(ledger.Cities.Length);
        foreach (var city in ledger.Cities)
        {
            Write(writer, city);
        }
    }

    /// <summary>Reads a ledger.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    public static ReplicateLedger Read(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var replicate = reader.ReadInt32();
        return new ReplicateLedger(replicate, ReadArray(reader, ReadCity));
    }

    /// <summary>Writes the ledger of one city.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="city">The ledger.</param>
    public static void Write(BinaryWriter writer, CityLedger city)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(city);
        WriteArray(writer, city.Deals, Write);
        WriteArray(writer, city.Repeats, Write);
        WriteArray(writer, city.Pitches, (w, value) => w.Write(value));
        WriteArray(writer, city.FundsWan, (w, value) => w.Write(value));
        WriteArray(writer, city.CohortFundsWan, (w, value) => w.Write(value));
        WriteArray(writer, city.Guests, (w, value) => w.Write(value));
        writer.Write(city.SpentWan);
        writer.Write(city.IncentivesWan);
    }

    /// <summary>Reads the ledger of one city.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    public static CityLedger ReadCity(BinaryReader reader) => new()
    {
        Deals = ReadArray(reader, ReadDeal),
        Repeats = ReadArray(reader, r => new Repeat(r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt64(), r.ReadInt64())),
        Pitches = ReadArray(reader, r => r.ReadInt32()),
        FundsWan = ReadArray(reader, r => r.ReadInt64()),
        CohortFundsWan = ReadArray(reader, r => r.ReadInt64()),
        Guests = ReadArray(reader, r => r.ReadInt32()),
        SpentWan = reader.ReadDouble(),
        IncentivesWan = reader.ReadInt64(),
    };

    private static void Write(BinaryWriter writer, Repeat repeat)
    {
        writer.Write(repeat.City);
        writer.Write(repeat.Event);
        writer.Write(repeat.Week);
        writer.Write(repeat.AmountWan);
        writer.Write(repeat.HeadlineWan);
    }

    private static void Write(BinaryWriter writer, DealRow deal)
    {
        writer.Write(deal.Firm);
        writer.Write(deal.City);
        writer.Write(deal.Birth);
        writer.Write(deal.AmountWan);
        writer.Write(deal.HeadlineWan);
        writer.Write(deal.FundsWan);
        writer.Write(deal.Incentive);
        writer.Write(deal.Event);
        writer.Write((byte)deal.Channel);
        writer.Write(deal.Existing);
        writer.Write((byte)deal.Stage);
        Write(writer, deal.Times);
    }

    private static void Write(BinaryWriter writer, DealTimes times)
    {
        writer.Write(times.EngagedWeeks);
        writer.Write(times.VisitedWeeks);
        writer.Write(times.IntentWeeks);
        writer.Write(times.ReadyWeeks);
        writer.Write(times.SignedWeeks);
        writer.Write(times.RegisteredWeeks);
        writer.Write(times.StartedWeeks);
        writer.Write(times.ProductionWeeks);
        writer.Write(times.EndedWeeks);
    }

    private static DealRow ReadDeal(BinaryReader reader) => new(
        reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(),
        reader.ReadDouble(), reader.ReadInt32(), (Channel)reader.ReadByte(), reader.ReadBoolean(), (Stage)reader.ReadByte(),
        ReadTimes(reader));

    private static DealTimes ReadTimes(BinaryReader reader) => new(
        reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(),
        reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());

    private static void WriteArray<T>(BinaryWriter writer, ImmutableArray<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write(items.Length);
        foreach (var item in items)
        {
            write(writer, item);
        }
    }

    private static ImmutableArray<T> ReadArray<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            items.Add(read(reader));
        }

        return items.ToImmutable();
    }
}
