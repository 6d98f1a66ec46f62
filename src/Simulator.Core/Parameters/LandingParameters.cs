namespace Simulator.Core.Parameters;

/// <summary>What happens after signing: registration, funds, start, production (M15, M16).</summary>
/// <remarks>docs/model/landing.md. Immutable and thread-safe.</remarks>
public sealed record LandingParameters
{
    /// <summary>m_reg: mean time from signing to registration, weeks.</summary>
    public double RegistrationWeeks { get; init; } = 24;

    /// <summary>Shape of the registration clock, unitless.</summary>
    public int RegistrationShape { get; init; } = 4;

    /// <summary>p_ex: probability that the investor is registered locally already, unitless.</summary>
    public double ExistingProbability { get; init; } = 0.20;

    /// <summary>m_st: mean time from registration to the start of construction, weeks.</summary>
    public double StartWeeks { get; init; } = 6;

    /// <summary>μ_L: lapse between signing and start, per week.</summary>
    public double LapsePerWeek { get; init; } = 0.003;

    /// <summary>D₀: mean building time of a project of reference size, weeks.</summary>
    public double BuildWeeks { get; init; } = 36;

    /// <summary>Shape of the building time, unitless.</summary>
    public int BuildShape { get; init; } = 4;

    /// <summary>ε_A: elasticity of the building time to the amount, unitless.</summary>
    public double BuildElasticity { get; init; } = 0.18;

    /// <summary>Amount at which the building time is <see cref="BuildWeeks"/>, 亿元.</summary>
    public double BuildReferenceYi { get; init; } = 5;

    /// <summary>ρ̄: mean share of the contract that is realised, unitless.</summary>
    public double RealisedMean { get; init; } = 0.60;

    /// <summary>Standard deviation of the realised share, unitless.</summary>
    public double RealisedSd { get; init; } = 0.2;

    /// <summary>Smallest realised share, unitless.</summary>
    public double RealisedMin { get; init; } = 0.05;

    /// <summary>π₀: share of the realised money that comes with registration, unitless.</summary>
    public double FirstFundsShare { get; init; } = 0.15;

    /// <summary>a: first shape of the drawdown over construction, unitless.</summary>
    public int DrawdownA { get; init; } = 1;

    /// <summary>b: second shape of the drawdown over construction, unitless.</summary>
    public int DrawdownB { get; init; } = 1;
}
