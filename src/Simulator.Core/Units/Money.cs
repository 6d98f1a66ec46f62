namespace Simulator.Core.Units;

/// <summary>An amount of money in whole 万元 (10 000 RMB); 1 亿元 = 10 000 万元.</summary>
/// <remarks>Ledgers add integers, so that a sum does not depend on its order. Immutable and thread-safe.</remarks>
/// <param name="Wan">The amount in 万元.</param>
public readonly record struct Money(long Wan) : IComparable<Money>
{
    /// <summary>万元 in one 亿元.</summary>
    public const long WanPerYi = 10_000;

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The amount in 亿元.</summary>
    public double Yi => Wan / (double)WanPerYi;

    /// <summary>An amount given in 亿元, rounded to whole 万元, halves to even.</summary>
    /// <param name="amountYi">The amount in 亿元; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amountYi"/> is not finite.</exception>
    public static Money FromYi(double amountYi) => FromWan(amountYi * WanPerYi);

    /// <summary>An amount given in 万元, rounded to whole 万元, halves to even.</summary>
    /// <param name="amountWan">The amount in 万元; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amountWan"/> is not finite.</exception>
    public static Money FromWan(double amountWan) =>
        new((long)Math.Round(Require.Finite(amountWan), MidpointRounding.ToEven));

    /// <summary>The part of this amount given by a share, rounded to whole 万元.</summary>
    /// <param name="share">Unitless; finite.</param>
    public Money Times(double share) => FromWan(Wan * share);

    /// <inheritdoc/>
    public int CompareTo(Money other) => Wan.CompareTo(other.Wan);

    /// <summary>Sum.</summary>
    public static Money operator +(Money left, Money right) => new(checked(left.Wan + right.Wan));

    /// <summary>Difference.</summary>
    public static Money operator -(Money left, Money right) => new(checked(left.Wan - right.Wan));

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Wan < right.Wan;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Wan > right.Wan;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Wan <= right.Wan;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Wan >= right.Wan;
}
