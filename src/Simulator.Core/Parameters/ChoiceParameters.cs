namespace Simulator.Core.Parameters;

/// <summary>Utility of a city to a firm, and when a firm reviews its choice (M7, M8, M9, M13).</summary>
/// <remarks>docs/model/choice.md; coefficients are logits. Immutable and thread-safe.</remarks>
public sealed record ChoiceParameters
{
    /// <summary>β₀: utility of any city, logit.</summary>
    public double Base { get; init; } = -1.6;

    /// <summary>β_fit: per unit of fit between the city's profile and the firm's sector, logit.</summary>
    public double Fit { get; init; } = 1.2;

    /// <summary>β_d: per ln(1 + distance / 500 km), logit.</summary>
    public double Distance { get; init; } = -0.5;

    /// <summary>β_hsr: with a direct high-speed rail line, logit.</summary>
    public double HighSpeedRail { get; init; } = 0.37;

    /// <summary>β_tie: per unit of home tie, logit.</summary>
    public double Tie { get; init; } = 0.8;

    /// <summary>β_ch: when a chamber made the introduction, logit.</summary>
    public double Chamber { get; init; } = 0.3;

    /// <summary>β_L: per unit of leader attention, logit.</summary>
    public double Leader { get; init; } = 0.25;

    /// <summary>β_G: per ln(1 + image stock), logit.</summary>
    public double Image { get; init; } = 0.1;

    /// <summary>β_agg: per ln(1 + projects started in the sector / 10), logit.</summary>
    public double Agglomeration { get; init; } = 0.2;

    /// <summary>β_q: per unit of service quality above one half, logit.</summary>
    public double Service { get; init; } = 0.8;

    /// <summary>β_x: per unit of incentive as a share of the amount, logit.</summary>
    public double Incentive { get; init; } = 2.5;

    /// <summary>β_R: per unit of trust, logit.</summary>
    public double Trust { get; init; } = 0.5;

    /// <summary>β_φ: loss per unit of fatigue, logit.</summary>
    public double Fatigue { get; init; } = 0.15;

    /// <summary>β_sat: loss when land is full, logit.</summary>
    public double Saturation { get; init; } = 1.0;

    /// <summary>β_on: loss when the firm met the city online only, logit.</summary>
    public double OnlineOnly { get; init; } = 0.71;

    /// <summary>v₀: utility of investing elsewhere, logit.</summary>
    public double Outside { get; init; }

    /// <summary>r_rev: reviews per week while a city is under consideration, per week.</summary>
    public double ReviewRatePerWeek { get; init; } = 0.15;

    /// <summary>η: inbound interest per week at full awareness, per week.</summary>
    public double InboundRatePerWeek { get; init; } = 0.002;

    /// <summary>κ_sw: advantage another city needs before a firm switches, logit.</summary>
    public double SwitchingThreshold { get; init; } = 0.5;

    /// <summary>κ_ask: margin a firm adds to what it asks, share of the amount.</summary>
    public double AskMargin { get; init; } = 0.01;

    /// <summary>ld₀: leader-days that give 63% of full leader attention, days.</summary>
    public double LeaderDaysScale { get; init; } = 2;
}
