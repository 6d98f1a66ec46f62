namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Awareness =>
    [
        Define("awareness.external", "p_ext", "1/yr", (0, 1), (0.001, 0.1), "M6", "[R15]",
            m => m.Awareness.ExternalPerYear, (m, v) => m with { Awareness = m.Awareness with { ExternalPerYear = v } }),
        Define("awareness.word_of_mouth", "q_w", "1/yr", (0, 5), (0.3, 0.5), "M6", "[R15]",
            m => m.Awareness.WordOfMouthPerYear, (m, v) => m with { Awareness = m.Awareness with { WordOfMouthPerYear = v } }),
        Define("awareness.contact", "e_ch", "1", (0, 20), (0.15, 0.6), "M6", "[A]",
            m => m.Awareness.PerContact, (m, v) => m with { Awareness = m.Awareness with { PerContact = v } }),
        Define("awareness.decay", "δ_a", "1/wk", (0, 0.25), (0.0096, 0.0385), "M6", "[A]",
            m => m.Awareness.DecayPerWeek, (m, v) => m with { Awareness = m.Awareness with { DecayPerWeek = v } }),
        Define("awareness.fatigue_decay", "δ_φ", "1/wk", (0, 0.5), (0.0192, 0.0769), "M18", "[A]",
            m => m.Awareness.FatigueDecayPerWeek, (m, v) => m with { Awareness = m.Awareness with { FatigueDecayPerWeek = v } }),
        Define("awareness.fatigue_contact", "w_φ", "1", (0, 10), (0.125, 0.5), "M18", "[A]",
            m => m.Awareness.FatiguePerContact, (m, v) => m with { Awareness = m.Awareness with { FatiguePerContact = v } }),
        Define("awareness.fatigue_sibling", "w_p", "1", (0, 10), (0.025, 0.1), "M18", "[A]",
            m => m.Awareness.FatiguePerSiblingContact, (m, v) => m with { Awareness = m.Awareness with { FatiguePerSiblingContact = v } }),
        Define("awareness.image_carry_over", "λ_G", "1", (0, 0.9999), (0.9, 0.96), "M19", "[R16]",
            m => m.Awareness.ImageCarryOver, (m, v) => m with { Awareness = m.Awareness with { ImageCarryOver = v } }),
        Define("awareness.articles_per_unit", "n_G", "articles", (1, 100000), (50, 200), "M6", "[A]",
            m => m.Awareness.ArticlesPerUnit, (m, v) => m with { Awareness = m.Awareness with { ArticlesPerUnit = v } }),
        Define("awareness.event_image", "g_e", "1", (0, 10), (0.05, 0.2), "M19", "[A]",
            m => m.Awareness.ImagePerEventRank, (m, v) => m with { Awareness = m.Awareness with { ImagePerEventRank = v } }),
        Define("awareness.referral_awareness", "w_s", "1", (0, 1), (0.05, 0.2), "M17", "[A]",
            m => m.Awareness.ReferralAwareness, (m, v) => m with { Awareness = m.Awareness with { ReferralAwareness = v } }),
        Define("awareness.referral_trust", "r_s", "1", (0, 1), (0.05, 0.2), "M17", "[A]",
            m => m.Awareness.ReferralTrust, (m, v) => m with { Awareness = m.Awareness with { ReferralTrust = v } }),
        Define("awareness.referral_probability", "p_ref", "1", (0, 1), (0.025, 0.1), "M17", "[A]",
            m => m.Awareness.ReferralProbability, (m, v) => m with { Awareness = m.Awareness with { ReferralProbability = v } }),
        Define("awareness.lapse_trust", "r_f", "1", (0, 1), (0.1, 0.4), "M17", "[A]",
            m => m.Awareness.LapseTrustLoss, (m, v) => m with { Awareness = m.Awareness with { LapseTrustLoss = v } }),
        Define("awareness.advocacy_gain", "κ_adv", "logit/100万元", (0, 5), (0.05, 0.2), "M20", "[A]",
            m => m.Awareness.AdvocacyGain, (m, v) => m with { Awareness = m.Awareness with { AdvocacyGain = v } }),
        Define("awareness.advocacy_cap", "α_max", "logit", (0, 5), (0.25, 1), "M20", "[A]",
            m => m.Awareness.AdvocacyCap, (m, v) => m with { Awareness = m.Awareness with { AdvocacyCap = v } }),
    ];
}
