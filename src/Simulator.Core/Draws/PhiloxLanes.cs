using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Simulator.Core.Draws;

/// <summary>Four Philox blocks side by side, one in each 64-bit lane; their counters differ in the third word.</summary>
/// <remarks>Only the low half of a lane counts: the multiplication ignores the high half, so nothing has to be masked.</remarks>
internal struct PhiloxLanes
{
    private Vector256<ulong> _a;
    private Vector256<ulong> _b;
    private Vector256<ulong> _c;
    private Vector256<ulong> _d;

    /// <summary>Number of blocks.</summary>
    public const int Count = 4;

    /// <summary>The counters.</summary>
    /// <param name="counter">What they share.</param>
    /// <param name="thirds">Their third words.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhiloxLanes(PhiloxBlock counter, ReadOnlySpan<uint> thirds)
    {
        _a = Vector256.Create((ulong)counter.A);
        _b = Vector256.Create((ulong)counter.B);
        _c = Avx2.ConvertToVector256Int64(Vector128.Create(thirds)).AsUInt64();
        _d = Vector256.Create((ulong)counter.D);
    }

    /// <summary>First words, in the low halves of the lanes.</summary>
    public readonly Vector256<ulong> First => _a;

    /// <summary>Second words, in the low halves of the lanes.</summary>
    public readonly Vector256<ulong> Second => _b;

    /// <summary>One round, as in <see cref="Philox.Block"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Round(Vector256<uint> left, Vector256<uint> right, Vector256<ulong> firstKey, Vector256<ulong> secondKey)
    {
        var first = Avx2.Multiply(_a.AsUInt32(), left);
        var second = Avx2.Multiply(_c.AsUInt32(), right);
        _a = (second >>> 32) ^ _b ^ firstKey;
        _c = (first >>> 32) ^ _d ^ secondKey;
        _b = second;
        _d = first;
    }
}
