namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Clocks =>
    [
        Define("clocks.visit", "m_1", "wk", (0, 520), (0.5, 3), "M12", "S0 with S3",
            m => m.Clocks.VisitWeeks, (m, v) => m with { Clocks = m.Clocks with { VisitWeeks = v } }),
        Define("clocks.intent", "m_2", "wk", (0, 520), (1, 5), "M12", "S0 with S3",
            m => m.Clocks.IntentWeeks, (m, v) => m with { Clocks = m.Clocks with { IntentWeeks = v } }),
        Define("clocks.ready", "m_3", "wk", (0, 520), (1.5, 8), "M12", "S0 with S3",
            m => m.Clocks.ReadyWeeks, (m, v) => m with { Clocks = m.Clocks with { ReadyWeeks = v } }),
        Define("clocks.negotiation_shape", "k", "1", (1, 20), (1, 2), "M12", "S0 with S3",
            m => m.Clocks.NegotiationShape, (m, v) => m with { Clocks = m.Clocks with { NegotiationShape = (int)v } }, whole: true),
        Define("clocks.lapse", "μ", "1/wk", (0, 10), (0.03, 0.08), "M12", "S0, [R18]",
            m => m.Clocks.LapsePerWeek, (m, v) => m with { Clocks = m.Clocks with { LapsePerWeek = v } }),
        Define("clocks.speed_service", "b_q", "log", (-10, 10), (0, 2), "M12", "[E4]",
            m => m.Clocks.SpeedService, (m, v) => m with { Clocks = m.Clocks with { SpeedService = v } }),
        Define("clocks.speed_aftercare", "b_ac", "log", (-10, 10), (0.2, 0.8), "M12", "[A]",
            m => m.Clocks.SpeedAftercare, (m, v) => m with { Clocks = m.Clocks with { SpeedAftercare = v } }),
        Define("clocks.speed_leader", "b_L", "log", (-10, 10), (0.1, 0.4), "M12", "[A]",
            m => m.Clocks.SpeedLeader, (m, v) => m with { Clocks = m.Clocks with { SpeedLeader = v } }),
        Define("clocks.lapse_service", "c_q", "log", (-10, 10), (0, 3.5), "M12", "[E4]",
            m => m.Clocks.LapseService, (m, v) => m with { Clocks = m.Clocks with { LapseService = v } }),
        Define("clocks.lapse_aftercare", "c_ac", "log", (-10, 10), (0.4, 1.6), "M12", "[A]",
            m => m.Clocks.LapseAftercare, (m, v) => m with { Clocks = m.Clocks with { LapseAftercare = v } }),
        Define("clocks.lapse_inflation", "c_H", "log", (-10, 10), (0.25, 1), "M12", "[A]",
            m => m.Clocks.LapseInflation, (m, v) => m with { Clocks = m.Clocks with { LapseInflation = v } }),
        Define("clocks.deals_per_officer", "κ_O", "deals/officer", (0.1, 1000), (5, 20), "M12", "[A]",
            m => m.Clocks.DealsPerOfficer, (m, v) => m with { Clocks = m.Clocks with { DealsPerOfficer = v } }),
        Define("clocks.reference_service", "q₀", "1", (0, 1), (0.4, 0.6), "M12", "level of the fitted regions",
            m => m.Clocks.ReferenceService, (m, v) => m with { Clocks = m.Clocks with { ReferenceService = v } }),
        Define("clocks.reference_aftercare", "ac₀", "1", (0, 1), (0.25, 0.75), "M12", "[A]",
            m => m.Clocks.ReferenceAftercare, (m, v) => m with { Clocks = m.Clocks with { ReferenceAftercare = v } }),
    ];
}
