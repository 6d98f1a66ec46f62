namespace Simulator.Core.Parameters;

/// <summary>Ceremonies, repeats and headline figures (M14).</summary>
/// <remarks>docs/model/signing.md. Immutable and thread-safe.</remarks>
public sealed record SigningParameters
{
    /// <summary>Probability that a ready deal waits for a ceremony, unitless.</summary>
    public double HoldProbability { get; init; } = 0.5;

    /// <summary>H_q: longest wait for a ceremony, weeks.</summary>
    public double HoldWeeks { get; init; } = 8;

    /// <summary>r_re: share of the last year's deals that is presented again, unitless.</summary>
    public double RepresentedShare { get; init; } = 0.05;

    /// <summary>σ_ι: spread of the logarithm of headline over true amount, unitless.</summary>
    public double InflationSd { get; init; } = 0.1;
}
