namespace Simulator.Core.Parameters;

/// <summary>Arrival, lifetime and size of a firm's investment opportunities (M1).</summary>
/// <remarks>docs/model/opportunities.md; ranges and sources: <see cref="ParameterCatalog"/>. Immutable and thread-safe.</remarks>
public sealed record OpportunityParameters
{
    /// <summary>λ: arrivals per firm and year while the slot is free, per year.</summary>
    public double RatePerYear { get; init; } = 1.0;

    /// <summary>L: mean lifetime of an open opportunity, weeks.</summary>
    public double LifetimeWeeks { get; init; } = 52;

    /// <summary>σ: standard deviation of the logarithm of the amount, unitless.</summary>
    public double AmountLogSd { get; init; } = 1.75;

    /// <summary>Smallest amount, 亿元.</summary>
    public double AmountMinYi { get; init; } = 0.05;

    /// <summary>Largest amount, 亿元.</summary>
    public double AmountMaxYi { get; init; } = 60;

    /// <summary>ℓ₀: land asked for per amount, 亩 per 亿元.</summary>
    public double LandMuPerYi { get; init; } = 30;

    /// <summary>Standard deviation of the logarithm of the land asked for, unitless.</summary>
    public double LandLogSd { get; init; } = 0.5;
}
