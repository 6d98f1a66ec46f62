namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Negotiation =>
    [
        Define("negotiation.target_amplification", "amp", "1", (0, 5), (0, 0.3), "M2", "[R12]",
            m => m.Negotiation.TargetAmplification, (m, v) => m with { Negotiation = m.Negotiation with { TargetAmplification = v } }),
        Define("negotiation.pace_premium", "m_p", "share of A", (0, 1), (0, 0.3), "M10", "[A]",
            m => m.Negotiation.PacePremium, (m, v) => m with { Negotiation = m.Negotiation with { PacePremium = v } }),
        Define("negotiation.firm_share", "ω", "1", (0, 1), (0.3, 0.8), "M11", "[A]",
            m => m.Negotiation.FirmShare, (m, v) => m with { Negotiation = m.Negotiation with { FirmShare = v } }),
        Define("negotiation.waitlist", "t_w", "wk", (0, 52), (2, 8), "M10", "[A]",
            m => m.Negotiation.WaitlistWeeks, (m, v) => m with { Negotiation = m.Negotiation with { WaitlistWeeks = (int)v } }, whole: true),
        Define("negotiation.tullock_exponent", "r", "1", (0, 10), (0.5, 2), "M2", "[R12]",
            m => m.Negotiation.TullockExponent, (m, v) => m with { Negotiation = m.Negotiation with { TullockExponent = v } }),
    ];
}
