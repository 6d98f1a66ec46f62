namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Opportunity =>
    [
        Define("opportunity.rate", "λ_opp", "1/yr", (0, 52), (0.3, 1.5), "M1", "[A], jointly with β₀ on S0 and S3",
            m => m.Opportunity.RatePerYear, (m, v) => m with { Opportunity = m.Opportunity with { RatePerYear = v } }),
        Define("opportunity.lifetime", "L_opp", "wk", (1, 1040), (26, 104), "M1", "[A]",
            m => m.Opportunity.LifetimeWeeks, (m, v) => m with { Opportunity = m.Opportunity with { LifetimeWeeks = v } }),
        Define("opportunity.amount_log_sd", "σ_A", "1", (0.01, 5), (1.5, 1.9), "M1", "S0, [E12], [E15]",
            m => m.Opportunity.AmountLogSd, (m, v) => m with { Opportunity = m.Opportunity with { AmountLogSd = v } }),
        Define("opportunity.amount_min", "A_lo", "亿元", (0.0001, 10), (0.01, 0.1), "M1", "S0, S3",
            m => m.Opportunity.AmountMinYi, (m, v) => m with { Opportunity = m.Opportunity with { AmountMinYi = v } }),
        Define("opportunity.amount_max", "A_hi", "亿元", (0.1, 10000), (40, 500), "M1", "S0, S3",
            m => m.Opportunity.AmountMaxYi, (m, v) => m with { Opportunity = m.Opportunity with { AmountMaxYi = v } }),
        Define("opportunity.land", "ℓ₀", "亩/亿元", (0, 1000), (20, 50), "M1", "[A]",
            m => m.Opportunity.LandMuPerYi, (m, v) => m with { Opportunity = m.Opportunity with { LandMuPerYi = v } }),
        Define("opportunity.land_log_sd", "σ_ℓ", "1", (0, 3), (0.25, 1), "M1", "[A]",
            m => m.Opportunity.LandLogSd, (m, v) => m with { Opportunity = m.Opportunity with { LandLogSd = v } }),
    ];
}
