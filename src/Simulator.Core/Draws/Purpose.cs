namespace Simulator.Core.Draws;

/// <summary>What a keyed uniform is drawn for. Numbers are part of every published digest: never reuse or renumber one.</summary>
/// <remarks>docs/model/draws.md. Observation (traces, charts, logging) has no purpose of its own and draws nothing.</remarks>
public enum Purpose
{
    /// <summary>Arrival of an investment opportunity at a firm (M1).</summary>
    Opportunity = 1,

    /// <summary>Lifetime of an opportunity (M1).</summary>
    Expiry = 2,

    /// <summary>Amount of an opportunity (M1).</summary>
    Size = 3,

    /// <summary>Land asked for by an opportunity (M1).</summary>
    Land = 4,

    /// <summary>Taste of a firm for a city, drawn once per opportunity (M8).</summary>
    Taste = 5,

    /// <summary>Noise in a city's or chamber's ranking of firms (M4, M17).</summary>
    Targeting = 6,

    /// <summary>Whether an invited firm attends (M5).</summary>
    Invitation = 7,

    /// <summary>Rounding of fractional contacts (M3).</summary>
    Rounding = 8,

    /// <summary>Whether a firm reviews its opportunity this week (M8).</summary>
    Review = 9,

    /// <summary>Whether a deal that is ready waits for a ceremony (M14).</summary>
    Hold = 10,

    /// <summary>Threshold of a forward clock (M12, M15).</summary>
    Clock = 11,

    /// <summary>Threshold of a lapse clock (M12).</summary>
    Lapse = 12,

    /// <summary>Threshold of a withdrawal clock (M12); reserved.</summary>
    Withdrawal = 13,

    /// <summary>Realised share of the contract (M16).</summary>
    Realisation = 14,

    /// <summary>Whether the investor is registered locally already (M15).</summary>
    ExistingEntity = 15,

    /// <summary>Inflation of the headline amount (M14).</summary>
    Inflation = 16,

    /// <summary>Whether a signed deal is presented again at an event (M14).</summary>
    Representation = 17,

    /// <summary>Whether a peer hears of a milestone (M17).</summary>
    Referral = 18,

    /// <summary>Lot among guests when more come than there are seats (M5).</summary>
    TieBreak = 19,

    /// <summary>Duration of construction (M15).</summary>
    Build = 20,

    /// <summary>Breakdown of a negotiation (M11); reserved.</summary>
    Negotiation = 21,

    /// <summary>Parameters drawn from their priors, once per replicate.</summary>
    Prior = 22,

    /// <summary>Inbound interest of a firm that nobody pitched to (M7).</summary>
    Inbound = 23,

    /// <summary>Earlier signings carried over into the campaign (section 2.12).</summary>
    CarryOver = 24,

    /// <summary>Properties of generated firms: a function of the firm's id and the population's seed alone.</summary>
    Population = 25,
}
