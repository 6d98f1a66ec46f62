namespace Simulator.Core.Parameters;

/// <summary>Awareness, fatigue, trust and image: what firms know and feel about cities (M6, M17, M18, M19, M20).</summary>
/// <remarks>docs/model/awareness.md. Immutable and thread-safe.</remarks>
public sealed record AwarenessParameters
{
    /// <summary>p_ext: awareness from media, per year and unit of media stock.</summary>
    public double ExternalPerYear { get; init; } = 0.03;

    /// <summary>q_w: awareness from peers, per year at full awareness of the peers.</summary>
    public double WordOfMouthPerYear { get; init; } = 0.38;

    /// <summary>e_ch: awareness from one contact, unitless exponent.</summary>
    public double PerContact { get; init; } = 0.3;

    /// <summary>δ_a: forgetting, per week.</summary>
    public double DecayPerWeek { get; init; } = 1.0 / 52;

    /// <summary>δ_φ: recovery from fatigue, per week.</summary>
    public double FatigueDecayPerWeek { get; init; } = 1.0 / 26;

    /// <summary>w_φ: fatigue from a contact by the city, unitless.</summary>
    public double FatiguePerContact { get; init; } = 0.25;

    /// <summary>w_p: fatigue from a contact by another city of the province, unitless.</summary>
    public double FatiguePerSiblingContact { get; init; } = 0.05;

    /// <summary>λ_G: share of the image stock kept from week to week, unitless.</summary>
    public double ImageCarryOver { get; init; } = 0.926;

    /// <summary>Articles that make one unit of media, articles.</summary>
    public double ArticlesPerUnit { get; init; } = 100;

    /// <summary>Image gained per rank of a hosted event, unitless.</summary>
    public double ImagePerEventRank { get; init; } = 0.1;

    /// <summary>w_s: awareness that a peer gains on a start or a production, unitless.</summary>
    public double ReferralAwareness { get; init; } = 0.1;

    /// <summary>r_s: trust that a peer gains on a start or a production, unitless.</summary>
    public double ReferralTrust { get; init; } = 0.1;

    /// <summary>p_ref: probability that a peer hears of it, unitless.</summary>
    public double ReferralProbability { get; init; } = 0.05;

    /// <summary>r_f: trust that a firm loses when a deal lapses, unitless.</summary>
    public double LapseTrustLoss { get; init; } = 0.2;

    /// <summary>κ_adv: attractiveness gained per 100 万元 of advocacy, logit.</summary>
    public double AdvocacyGain { get; init; } = 0.1;

    /// <summary>Cap on what advocacy can add to a city's attractiveness, logit.</summary>
    public double AdvocacyCap { get; init; } = 0.5;
}
