namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Landing =>
    [
        Define("landing.registration", "m_reg", "wk", (0, 520), (15, 40), "M15", "[E1], [E4], [E8], S3",
            m => m.Landing.RegistrationWeeks, (m, v) => m with { Landing = m.Landing with { RegistrationWeeks = v } }),
        Define("landing.registration_shape", "k_reg", "1", (1, 20), (2, 6), "M15", "[E1]–[E9]",
            m => m.Landing.RegistrationShape, (m, v) => m with { Landing = m.Landing with { RegistrationShape = (int)v } }, whole: true),
        Define("landing.existing", "p_ex", "1", (0, 1), (0, 0.3), "M15", "S3, [E4]",
            m => m.Landing.ExistingProbability, (m, v) => m with { Landing = m.Landing with { ExistingProbability = v } }),
        Define("landing.start", "m_st", "wk", (0, 520), (2, 12), "M15", "[E1]–[E4], [E6]–[E9]",
            m => m.Landing.StartWeeks, (m, v) => m with { Landing = m.Landing with { StartWeeks = v } }),
        Define("landing.lapse", "μ_L", "1/wk", (0, 10), (0.0005, 0.02), "M15", "[E1]–[E4], [E6]–[E9]",
            m => m.Landing.LapsePerWeek, (m, v) => m with { Landing = m.Landing with { LapsePerWeek = v } }),
        Define("landing.build", "D₀", "wk", (0, 1040), (26, 104), "M15", "[E2], [E6], [E7], [E9]",
            m => m.Landing.BuildWeeks, (m, v) => m with { Landing = m.Landing with { BuildWeeks = v } }),
        Define("landing.build_shape", "k_D", "1", (1, 20), (2, 6), "M15", "[A]",
            m => m.Landing.BuildShape, (m, v) => m with { Landing = m.Landing with { BuildShape = (int)v } }, whole: true),
        Define("landing.build_elasticity", "ε_A", "1", (0, 2), (0, 0.25), "M15", "[R14b]",
            m => m.Landing.BuildElasticity, (m, v) => m with { Landing = m.Landing with { BuildElasticity = v } }),
        Define("landing.build_reference", "A₀", "亿元", (0.01, 1000), (2, 10), "M15", "[A]",
            m => m.Landing.BuildReferenceYi, (m, v) => m with { Landing = m.Landing with { BuildReferenceYi = v } }),
        Define("landing.realised", "ρ̄", "1", (0, 1), (0.4, 0.9), "M16", "[E1]–[E5], [E7], [E9]–[E11]",
            m => m.Landing.RealisedMean, (m, v) => m with { Landing = m.Landing with { RealisedMean = v } }),
        Define("landing.realised_sd", "σ_ρ", "1", (0, 1), (0.1, 0.3), "M16", "[A]",
            m => m.Landing.RealisedSd, (m, v) => m with { Landing = m.Landing with { RealisedSd = v } }),
        Define("landing.realised_min", "ρ_min", "1", (0, 1), (0.01, 0.1), "M16", "[A]",
            m => m.Landing.RealisedMin, (m, v) => m with { Landing = m.Landing with { RealisedMin = v } }),
        Define("landing.first_funds", "π₀", "1", (0, 1), (0.05, 0.3), "M16", "[E1]–[E5]",
            m => m.Landing.FirstFundsShare, (m, v) => m with { Landing = m.Landing with { FirstFundsShare = v } }),
        Define("landing.drawdown_a", "a", "1", (1, 10), (1, 2), "M16", "Kydland and Prescott 1982",
            m => m.Landing.DrawdownA, (m, v) => m with { Landing = m.Landing with { DrawdownA = (int)v } }, whole: true),
        Define("landing.drawdown_b", "b", "1", (1, 10), (1, 2), "M16", "Kydland and Prescott 1982",
            m => m.Landing.DrawdownB, (m, v) => m with { Landing = m.Landing with { DrawdownB = (int)v } }, whole: true),
    ];
}
