using Simulator.Core.Draws;

namespace Simulator.Core.Tests.Draws;

/// <summary>Known answers of Salmon et al. (2011), file kat_vectors of Random123.</summary>
public sealed class PhiloxTests
{
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Block_OfAKnownCounterAndKey_IsThePublishedAnswer(
        uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint a, uint b, uint c, uint d) =>
        Philox.Block(new PhiloxBlock(c0, c1, c2, c3), k0, k1).ShouldBe(new PhiloxBlock(a, b, c, d));

    [Fact]
    public void Block_OfNeighbouringCounters_DiffersInAboutHalfOfItsBits()
    {
        const int Size = 4096;

        var flipped = Enumerable.Range(0, Size).Average(i => Distance(
            Philox.Block(new PhiloxBlock((uint)i, 0, 0, 0), 1, 2), Philox.Block(new PhiloxBlock((uint)i + 1, 0, 0, 0), 1, 2)));

        // n = 4096 pairs of 128 bits, sd √32; tolerance five standard errors, error probability 5.7e-7.
        flipped.ShouldBe(64, 5 * Math.Sqrt(32.0 / Size));
    }

    private static double Distance(PhiloxBlock left, PhiloxBlock right) =>
        Bits(left.A ^ right.A) + Bits(left.B ^ right.B) + Bits(left.C ^ right.C) + Bits(left.D ^ right.D);

    private static int Bits(uint word) => System.Numerics.BitOperations.PopCount(word);
}
