namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Costs =>
    [
        Define("costs.team", "c_T", "万元", (0.001, 10000), (0.75, 3), "M3", "[A]",
            m => m.Costs.TeamWan, (m, v) => m with { Costs = m.Costs with { TeamWan = v } }),
        Define("costs.visit", "c_V", "万元", (0.001, 10000), (5, 20), "M3", "[A]",
            m => m.Costs.VisitWan, (m, v) => m with { Costs = m.Costs with { VisitWan = v } }),
        Define("costs.visit_leader_days", "d_V", "days", (0, 100), (0.25, 1), "M3", "[A]",
            m => m.Costs.VisitLeaderDays, (m, v) => m with { Costs = m.Costs with { VisitLeaderDays = v } }),
        Define("costs.roadshow", "c_R", "万元", (0.001, 100000), (40, 160), "M3", "[A]",
            m => m.Costs.RoadshowWan, (m, v) => m with { Costs = m.Costs with { RoadshowWan = v } }),
        Define("costs.guest", "c_G", "万元", (0, 1000), (0.075, 0.3), "M3", "[A]",
            m => m.Costs.GuestWan, (m, v) => m with { Costs = m.Costs with { GuestWan = v } }),
        Define("costs.roadshow_guests", "n_R", "guests", (1, 10000), (20, 80), "M3", "[A]",
            m => m.Costs.RoadshowGuests, (m, v) => m with { Costs = m.Costs with { RoadshowGuests = v } }),
        Define("costs.chamber", "c_H", "万元/yr", (0.001, 10000), (5, 20), "M3", "[A]",
            m => m.Costs.ChamberWanPerYear, (m, v) => m with { Costs = m.Costs with { ChamberWanPerYear = v } }),
        Define("costs.chain", "c_N", "万元", (0.001, 10000), (1.5, 6), "M3", "[A]",
            m => m.Costs.ChainWan, (m, v) => m with { Costs = m.Costs with { ChainWan = v } }),
        Define("costs.online", "c_O", "万元", (0.001, 10000), (2.5, 10), "M3", "[A]",
            m => m.Costs.OnlineWan, (m, v) => m with { Costs = m.Costs with { OnlineWan = v } }),
        Define("costs.media", "c_M", "万元", (0.001, 10000), (1, 4), "M3", "[A]",
            m => m.Costs.MediaWan, (m, v) => m with { Costs = m.Costs with { MediaWan = v } }),
        Define("costs.expo", "c_X", "万元", (0.001, 100000), (15, 60), "M3", "[A]",
            m => m.Costs.ExpoWan, (m, v) => m with { Costs = m.Costs with { ExpoWan = v } }),
        Define("costs.expo_guests", "n_X", "firms", (1, 10000), (10, 40), "M3", "[A]",
            m => m.Costs.ExpoGuests, (m, v) => m with { Costs = m.Costs with { ExpoGuests = v } }),
        Define("costs.officer", "c_A", "万元/yr", (0.001, 10000), (12.5, 50), "M3", "[A]",
            m => m.Costs.OfficerWanPerYear, (m, v) => m with { Costs = m.Costs with { OfficerWanPerYear = v } }),
        Define("costs.fixed", "F_ch", "万元/yr", (0, 10000), (10, 40), "M3", "[R2], [A]",
            m => m.Costs.FixedWanPerYear, (m, v) => m with { Costs = m.Costs with { FixedWanPerYear = v } }),
    ];
}
