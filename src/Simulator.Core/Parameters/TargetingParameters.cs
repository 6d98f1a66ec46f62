namespace Simulator.Core.Parameters;

/// <summary>Weights with which a city ranks firms to call on (M4).</summary>
/// <remarks>docs/model/targeting.md; all in score units. Immutable and thread-safe.</remarks>
public sealed record TargetingParameters
{
    /// <summary>θ_fit: per unit of fit, score.</summary>
    public double Fit { get; init; } = 1;

    /// <summary>θ_tie: per unit of home tie, score.</summary>
    public double Tie { get; init; } = 1;

    /// <summary>θ_size: per ln(1 + investable funds / 1 亿元), score.</summary>
    public double Size { get; init; } = 0.3;

    /// <summary>θ_a: per unit of awareness, score.</summary>
    public double Awareness { get; init; } = 0.5;

    /// <summary>θ_gap: per unit of gap in the city's chain, score.</summary>
    public double Gap { get; init; } = 0.5;

    /// <summary>θ_φ: loss per unit of fatigue, score.</summary>
    public double Fatigue { get; init; } = 0.6;

    /// <summary>θ_d: loss per ln(1 + distance / 500 km), score.</summary>
    public double Distance { get; init; } = 0.3;
}
