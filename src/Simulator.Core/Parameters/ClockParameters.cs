namespace Simulator.Core.Parameters;

/// <summary>Pace and loss of deals before they are signed (M12), and the effect of service on both.</summary>
/// <remarks>docs/model/clocks.md. Immutable and thread-safe.</remarks>
public sealed record ClockParameters
{
    /// <summary>Mean time from engagement to the site visit, weeks.</summary>
    public double VisitWeeks { get; init; } = 1;

    /// <summary>Mean time from the visit to the letter of intent, weeks.</summary>
    public double IntentWeeks { get; init; } = 2;

    /// <summary>Mean time from the letter of intent to being ready to sign, weeks.</summary>
    public double ReadyWeeks { get; init; } = 3;

    /// <summary>Shape of the clocks before signing, in [1, 20], unitless.</summary>
    public int NegotiationShape { get; init; } = 1;

    /// <summary>μ: lapse before signing, per week.</summary>
    public double LapsePerWeek { get; init; } = 0.045;

    /// <summary>b_q: speed per unit of service quality above one half, log.</summary>
    public double SpeedService { get; init; } = 1.2;

    /// <summary>b_ac: speed at full after-care, log.</summary>
    public double SpeedAftercare { get; init; } = 0.4;

    /// <summary>b_L: speed per unit of leader attention, log.</summary>
    public double SpeedLeader { get; init; } = 0.2;

    /// <summary>c_q: protection from lapse per unit of service quality above one half, log.</summary>
    public double LapseService { get; init; } = 2.0;

    /// <summary>c_ac: protection from lapse at full after-care, log.</summary>
    public double LapseAftercare { get; init; } = 0.8;

    /// <summary>c_H: lapse per logarithm of headline over true amount, log.</summary>
    public double LapseInflation { get; init; } = 0.5;

    /// <summary>κ_O: deals that one officer can follow, deals per officer.</summary>
    public double DealsPerOfficer { get; init; } = 10;

    /// <summary>Service quality at which the clocks run at their stated pace, unitless.</summary>
    public double ReferenceService { get; init; } = 0.5;

    /// <summary>After-care at which the clocks run at their stated pace, unitless.</summary>
    public double ReferenceAftercare { get; init; } = 0.5;
}
