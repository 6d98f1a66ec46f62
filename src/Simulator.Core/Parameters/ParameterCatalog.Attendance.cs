namespace Simulator.Core.Parameters;

public static partial class ParameterCatalog
{
    private static Parameter[] Attendance =>
    [
        Define("attendance.base", "γ₀", "logit", (-20, 20), (-1.8, -0.6), "M5", "[A], checked on S0, S2, S3 guests",
            m => m.Attendance.Base, (m, v) => m with { Attendance = m.Attendance with { Base = v } }),
        Define("attendance.rank", "γ_rank", "logit", (-20, 20), (0.3, 0.9), "M5", "[A]",
            m => m.Attendance.Rank, (m, v) => m with { Attendance = m.Attendance with { Rank = v } }),
        Define("attendance.tie", "γ_tie", "logit", (-20, 20), (0.4, 1.2), "M5", "[A]",
            m => m.Attendance.Tie, (m, v) => m with { Attendance = m.Attendance with { Tie = v } }),
        Define("attendance.chamber", "γ_ch", "logit", (-20, 20), (0.3, 0.9), "M5", "[A]",
            m => m.Attendance.Chamber, (m, v) => m with { Attendance = m.Attendance with { Chamber = v } }),
        Define("attendance.awareness", "γ_a", "logit", (-20, 20), (0.25, 1), "M5", "[A]",
            m => m.Attendance.Awareness, (m, v) => m with { Attendance = m.Attendance with { Awareness = v } }),
        Define("attendance.prestige", "γ_pr", "logit", (-20, 20), (0.2, 0.8), "M5", "[A]",
            m => m.Attendance.Prestige, (m, v) => m with { Attendance = m.Attendance with { Prestige = v } }),
        Define("attendance.travel", "γ_tr", "logit", (0, 20), (0.15, 0.6), "M5", "[A]",
            m => m.Attendance.Travel, (m, v) => m with { Attendance = m.Attendance with { Travel = v } }),
        Define("attendance.fatigue", "γ_φ", "logit", (0, 20), (0.25, 0.75), "M5", "[A]",
            m => m.Attendance.Fatigue, (m, v) => m with { Attendance = m.Attendance with { Fatigue = v } }),
        Define("attendance.load", "γ_load", "logit", (0, 20), (0.15, 0.6), "M5", "[A]",
            m => m.Attendance.Load, (m, v) => m with { Attendance = m.Attendance with { Load = v } }),
        Define("attendance.travel_speed", "v_tr", "km/h", (1, 1000), (100, 300), "M5", "[A]",
            m => m.Attendance.TravelKmPerHour, (m, v) => m with { Attendance = m.Attendance with { TravelKmPerHour = v } }),
        Define("attendance.invitations_per_seat", "n_inv", "1", (0.1, 20), (1, 4), "M5", "[A]",
            m => m.Attendance.InvitationsPerSeat, (m, v) => m with { Attendance = m.Attendance with { InvitationsPerSeat = v } }),
    ];
}
