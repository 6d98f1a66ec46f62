namespace Simulator.Core.Parameters;

/// <summary>Whether an invited firm comes (M5).</summary>
/// <remarks>docs/model/attendance.md; coefficients are logits. Immutable and thread-safe.</remarks>
public sealed record AttendanceParameters
{
    /// <summary>γ₀: any invitation, logit.</summary>
    public double Base { get; init; } = -1.2;

    /// <summary>γ_rank: per rank of the host, logit.</summary>
    public double Rank { get; init; } = 0.6;

    /// <summary>γ_tie: per unit of home tie, logit.</summary>
    public double Tie { get; init; } = 0.8;

    /// <summary>γ_ch: when a chamber invites, logit.</summary>
    public double Chamber { get; init; } = 0.6;

    /// <summary>γ_a: per unit of awareness, logit.</summary>
    public double Awareness { get; init; } = 0.5;

    /// <summary>γ_pr: per unit of the event's prestige, logit.</summary>
    public double Prestige { get; init; } = 0.4;

    /// <summary>γ_tr: loss per four hours of travel, logit.</summary>
    public double Travel { get; init; } = 0.3;

    /// <summary>γ_φ: loss per unit of fatigue, logit.</summary>
    public double Fatigue { get; init; } = 0.5;

    /// <summary>γ_load: loss per project that the firm negotiates already, logit.</summary>
    public double Load { get; init; } = 0.3;

    /// <summary>Speed of door-to-door travel, km per hour.</summary>
    public double TravelKmPerHour { get; init; } = 200;

    /// <summary>Firms invited per seat of an event, unitless.</summary>
    public double InvitationsPerSeat { get; init; } = 2;
}
