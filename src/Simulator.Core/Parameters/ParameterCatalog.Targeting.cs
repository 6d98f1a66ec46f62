namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Targeting =>
    [
        Define("targeting.fit", "θ_fit", "score", (-20, 20), (0.5, 2), "M4", "[A]",
            m => m.Targeting.Fit, (m, v) => m with { Targeting = m.Targeting with { Fit = v } }),
        Define("targeting.tie", "θ_tie", "score", (-20, 20), (0.5, 2), "M4", "[A]",
            m => m.Targeting.Tie, (m, v) => m with { Targeting = m.Targeting with { Tie = v } }),
        Define("targeting.size", "θ_size", "score", (-20, 20), (0.15, 0.6), "M4", "[A]",
            m => m.Targeting.Size, (m, v) => m with { Targeting = m.Targeting with { Size = v } }),
        Define("targeting.awareness", "θ_a", "score", (-20, 20), (0.25, 1), "M4", "[A]",
            m => m.Targeting.Awareness, (m, v) => m with { Targeting = m.Targeting with { Awareness = v } }),
        Define("targeting.gap", "θ_gap", "score", (-20, 20), (0.25, 1), "M4", "[A]",
            m => m.Targeting.Gap, (m, v) => m with { Targeting = m.Targeting with { Gap = v } }),
        Define("targeting.fatigue", "θ_φ", "score", (0, 20), (0.3, 1.2), "M4", "[A]",
            m => m.Targeting.Fatigue, (m, v) => m with { Targeting = m.Targeting with { Fatigue = v } }),
        Define("targeting.distance", "θ_d", "score", (-20, 20), (0.15, 0.6), "M4", "[A]",
            m => m.Targeting.Distance, (m, v) => m with { Targeting = m.Targeting with { Distance = v } }),
    ];
}
