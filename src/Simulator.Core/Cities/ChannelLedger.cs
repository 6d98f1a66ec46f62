using System.Runtime.CompilerServices;
using Simulator.Core.Strategies;

namespace Simulator.Core.Cities;

/// <summary>An amount for each channel, 万元.</summary>
/// <remarks>A value: copies share nothing. Order of <see cref="Channel"/>.</remarks>
[InlineArray(Strategy.ChannelCount)]
internal struct ChannelLedger : IEquatable<ChannelLedger>
{
    private double _first;

    /// <summary>Whether all amounts are equal.</summary>
    public readonly bool Equals(ChannelLedger other)
    {
        ReadOnlySpan<double> left = this;
        return left.SequenceEqual(other);
    }

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ChannelLedger other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => (int)BitConverter.DoubleToInt64Bits(_first);

    /// <summary>Whether all amounts are equal.</summary>
    public static bool operator ==(ChannelLedger left, ChannelLedger right) => left.Equals(right);

    /// <summary>Whether some amount differs.</summary>
    public static bool operator !=(ChannelLedger left, ChannelLedger right) => !left.Equals(right);
}
