using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Ledgers;

public sealed class LedgerCodecTests
{
    private static readonly World World = Worlds.Rich();
    private static readonly Lazy<ImmutableArray<ReplicateLedger>> Ledgers = new(() => Runs.Ledgers(World, 3));

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSameLedger()
    {
        using var stream = new MemoryStream(Bytes(Ledgers.Value[1]));
        using var reader = new BinaryReader(stream);

        var read = LedgerCodec.Read(reader);

        read.Replicate.ShouldBe(1);
        LedgerDiff.First(World, [Ledgers.Value[1]], [read]).ShouldBeNull();
        stream.Position.ShouldBe(stream.Length);
        Bytes(read).ShouldBe(Bytes(Ledgers.Value[1]));
    }

    [Fact]
    public void Read_OfBytesThatEndTooEarly_IsRefused()
    {
        var bytes = Bytes(Ledgers.Value[0]);
        using var reader = new BinaryReader(new MemoryStream(bytes[..(bytes.Length / 2)]));

        Should.Throw<EndOfStreamException>(() => LedgerCodec.Read(reader));
    }

    [Fact]
    public void Digest_OfTheSameLedgers_IsLowerCaseSha256()
    {
        var digest = LedgerDigest.Of(Ledgers.Value);

        digest.ShouldMatch("^[0-9a-f]{64}$");
        LedgerDigest.Of(Runs.Ledgers(Worlds.Rich(), 3)).ShouldBe(digest);
    }

    [Fact]
    public void Digest_OfNothing_IsThatOfNoBytes() =>
        LedgerDigest.Of([]).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    [Fact]
    public void Digest_OfLedgersInAnotherOrder_IsAnother() =>
        LedgerDigest.Of(Ledgers.Value.Reverse()).ShouldNotBe(LedgerDigest.Of(Ledgers.Value));

    [Fact]
    public void Digest_WithOneBitChanged_IsAnother()
    {
        var city = Ledgers.Value[0].Cities[0];
        var at = Enumerable.Range(0, city.Deals.Length).First(i => !double.IsNaN(city.Deals[i].Times.VisitedWeeks));
        var times = city.Deals[at].Times;
        var deal = city.Deals[at] with { Times = times.With(Stage.Visited, Math.BitIncrement(times.VisitedWeeks)) };
        var changed = Ledgers.Value[
            0] with
        { Cities = Ledgers.Value[0].Cities.SetItem(0, city with { Deals = city.Deals.SetItem(at, deal) }) };

        LedgerDigest.Of([changed]).ShouldNotBe(LedgerDigest.Of([Ledgers.Value[0]]));
        LedgerDiff.First(World, [Ledgers.Value[0]], [changed])!.ShouldContain("Visited, weeks: expected");
    }

    private static byte[] Bytes(ReplicateLedger ledger)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        LedgerCodec.Write(writer, ledger);
        writer.Flush();
        return stream.ToArray();
    }
}
