using Simulator.Core.Draws;

namespace Simulator.Core.Tests.Draws;

/// <summary>Values computed by an independent implementation of FNV-1a and the finaliser of MurmurHash3.</summary>
public sealed class EntityHashTests
{
    [Theory]
    [InlineData("a", 0x1a80b1b3u)]
    [InlineData("firm-1", 0x30f283a8u)]
    [InlineData("忻州", 0xd1953358u)]
    [InlineData("firm-0001", 0xa80f11bbu)]
    public void Of_AnId_IsPinned(string id, uint hash) => EntityHash.Of(id).ShouldBe(hash);

    [Fact]
    public void OfPair_OfTwoHashes_IsPinnedAndOrdered()
    {
        var (a, b) = (EntityHash.Of("a"), EntityHash.Of("firm-1"));

        EntityHash.OfPair(a, b).ShouldBe(0xf1c1ce2eu);
        EntityHash.OfPair(b, a).ShouldNotBe(EntityHash.OfPair(a, b));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Of_NoId_IsRefused(string? id) => Should.Throw<ArgumentException>(() => EntityHash.Of(id!));

    [Fact]
    public void Of_TenThousandNumberedIds_AreAllDifferent()
    {
        var hashes = Enumerable.Range(0, 10_000).Select(i => EntityHash.Of(FormattableString.Invariant($"firm-{i:0000}"))).ToHashSet();

        // 10 000 of 2³²: a collision among random hashes has probability 0.012.
        hashes.Count.ShouldBe(10_000);
    }
}
