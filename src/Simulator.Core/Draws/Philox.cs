namespace Simulator.Core.Draws;

/// <summary>The counter-based generator Philox4x32-10: 128 pseudo-random bits as a pure function of a counter and a key.</summary>
/// <remarks>Source: Salmon, Moraes, Dror and Shaw (2011). Pure and thread-safe: no state is stored or advanced.</remarks>
public static class Philox
{
    internal const uint FirstMultiplier = 0xD2511F53;
    internal const uint SecondMultiplier = 0xCD9E8D57;
    internal const uint FirstWeyl = 0x9E3779B9;
    internal const uint SecondWeyl = 0xBB67AE85;
    internal const int Rounds = 10;

    /// <summary>One block of four 32-bit words.</summary>
    /// <param name="counter">The 128-bit counter, first word first.</param>
    /// <param name="firstKey">First word of the key.</param>
    /// <param name="secondKey">Second word of the key.</param>
    public static PhiloxBlock Block(PhiloxBlock counter, uint firstKey, uint secondKey)
    {
        var (a, b, c, d) = (counter.A, counter.B, counter.C, counter.D);
        for (var round = 0; round < Rounds; round++)
        {
            var first = (ulong)FirstMultiplier * a;
            var second = (ulong)SecondMultiplier * c;
            (a, b, c, d) = (
                (uint)(second >> 32) ^ b ^ firstKey, (uint)second,
                (uint)(first >> 32) ^ d ^ secondKey, (uint)first);
            unchecked
            {
                firstKey += FirstWeyl;
                secondKey += SecondWeyl;
            }
        }

        return new PhiloxBlock(a, b, c, d);
    }
}
