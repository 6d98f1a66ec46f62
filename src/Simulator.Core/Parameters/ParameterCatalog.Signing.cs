namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Signing =>
    [
        Define("signing.hold", "hold", "1", (0, 1), (0.2, 0.95), "M14", "S0, S3",
            m => m.Signing.HoldProbability, (m, v) => m with { Signing = m.Signing with { HoldProbability = v } }),
        Define("signing.hold_weeks", "H_q", "wk", (0, 104), (4, 26), "M14", "S0, S3",
            m => m.Signing.HoldWeeks, (m, v) => m with { Signing = m.Signing with { HoldWeeks = v } }),
        Define("signing.represented", "r_re", "1", (0, 1), (0, 0.6), "M14", "[R21], [E5]",
            m => m.Signing.RepresentedShare, (m, v) => m with { Signing = m.Signing with { RepresentedShare = v } }),
        Define("signing.inflation_sd", "σ_ι", "1", (0, 3), (0, 0.5), "M14", "[R21]",
            m => m.Signing.InflationSd, (m, v) => m with { Signing = m.Signing with { InflationSd = v } }),
    ];
}
