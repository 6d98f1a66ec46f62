namespace Simulator.Core.Parameters;

/// <summary>Mandates, willingness to pay and the price of a deal (M2, M10, M11).</summary>
/// <remarks>docs/model/negotiation.md. Immutable and thread-safe.</remarks>
public sealed record NegotiationParameters
{
    /// <summary>amp: how much the sum of the cities' targets exceeds the province's, unitless.</summary>
    public double TargetAmplification { get; init; } = 0.10;

    /// <summary>m_p: extra willingness to pay at full pace gap, share of the amount.</summary>
    public double PacePremium { get; init; } = 0.10;

    /// <summary>ω: share of the surplus that the firm takes, unitless.</summary>
    public double FirmShare { get; init; } = 0.5;

    /// <summary>Weeks for which an offer waits when resources are short, weeks.</summary>
    public int WaitlistWeeks { get; init; } = 4;

    /// <summary>r: exponent of the contest for leader-days, unitless.</summary>
    public double TullockExponent { get; init; } = 1;
}
