using System.Runtime.CompilerServices;
using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Core.Cities;

/// <summary>A city's means in one replicate: money, leader time, land, image and target, apart from its deals.</summary>
/// <remarks>docs/model/entities.md. Immutable and thread-safe.</remarks>
public readonly record struct CityMeans
{
    /// <summary>Money that each channel may spend, 万元; negative while the fixed cost of a year is not yet covered.</summary>
    internal ChannelMoney Balances { get; init; }

    /// <summary>Promotion money granted so far, 万元.</summary>
    public double GrantedWan { get; init; }

    /// <summary>Leader time left, days.</summary>
    public double LeaderDays { get; init; }

    /// <summary>T: amount to be signed this year.</summary>
    public Money SignedTarget { get; init; }

    /// <summary>Week of the last mandate, from which the year's pace is counted.</summary>
    public int MandateWeek { get; init; }

    /// <summary>S: amount signed since the last mandate.</summary>
    public Money SignedThisYear { get; init; }

    /// <summary>Land not yet given out, 亩.</summary>
    public double LandFreeMu { get; init; }

    /// <summary>Incentive money not yet promised.</summary>
    public Money PurseFree { get; init; }

    /// <summary>media: stock of media presence, units of 100 articles.</summary>
    public double Media { get; init; }

    /// <summary>G: image stock, unitless.</summary>
    public double Image { get; init; }

    /// <summary>What advocacy has added to attractiveness, logit.</summary>
    public double Advocacy { get; init; }

    /// <summary>Deals that officers follow: engaged and not yet producing.</summary>
    public int Followed { get; init; }

    /// <summary>Deals under negotiation: engaged and not yet signed.</summary>
    public int Negotiated { get; init; }

    /// <summary>Promotion money spent so far, 万元: what was granted less what is left.</summary>
    public double SpentWan
    {
        get
        {
            var left = 0.0;
            foreach (var balance in Balances)
            {
                left += Math.Max(0, balance);
            }

            return GrantedWan - left;
        }
    }

    /// <summary>The smallest balance of a channel, 万元; never below minus the fixed cost of a year.</summary>
    public double LowestBalanceWan
    {
        get
        {
            var lowest = double.PositiveInfinity;
            foreach (var balance in Balances)
            {
                lowest = Math.Min(lowest, balance);
            }

            return lowest;
        }
    }

    /// <summary>The means before the first week.</summary>
    /// <param name="city">The city.</param>
    public static CityMeans Initial(CityParameters city)
    {
        ArgumentNullException.ThrowIfNull(city);
        return new CityMeans { LandFreeMu = city.LandMu, PurseFree = city.Purse };
    }
}

/// <summary>An amount for each channel, 万元.</summary>
/// <remarks>A value: copies share nothing. Order of <see cref="Channel"/>.</remarks>
[InlineArray(Strategy.ChannelCount)]
internal struct ChannelMoney : IEquatable<ChannelMoney>
{
    private double _first;

    /// <summary>Whether all amounts are equal.</summary>
    public readonly bool Equals(ChannelMoney other)
    {
        ReadOnlySpan<double> left = this;
        return left.SequenceEqual(other);
    }

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ChannelMoney other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => (int)BitConverter.DoubleToInt64Bits(_first);

    /// <summary>Whether all amounts are equal.</summary>
    public static bool operator ==(ChannelMoney left, ChannelMoney right) => left.Equals(right);

    /// <summary>Whether some amount differs.</summary>
    public static bool operator !=(ChannelMoney left, ChannelMoney right) => !left.Equals(right);
}
