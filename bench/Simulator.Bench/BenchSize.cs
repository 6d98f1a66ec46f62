namespace Simulator.Bench;

/// <summary>Size of a generated world and of a run of it.</summary>
internal sealed record BenchSize(string Name, int Provinces, int Cities, int Firms, int Weeks, int BurnIn, double PromotionWan, int Replicates, double? Attendance = null)
{
    /// <summary>Replicates that are run before the clock starts: enough that nothing is compiled any more.</summary>
    public const int UsualWarmUp = 200;

    /// <summary>Replicates that are run before the clock starts.</summary>
    public int WarmUp { get; init; } = UsualWarmUp;

    /// <summary>The size at which peers are measured, and their protocol: about 20 calls per city and week, and every firm listens.</summary>
    public static BenchSize Peers { get; } = new("peers", 1, 14, 1_000, 52, 0, 2_300, 200, Attendance: 10);

    /// <summary>The same size with the model's attendance: four firms are invited for each that comes.</summary>
    public static BenchSize Invited { get; } = new("invited", 1, 14, 1_000, 52, 0, 6_000, 200);

    /// <summary>All provinces and prefecture-level cities (design.md section 6).</summary>
    public static BenchSize National { get; } = new("national", 31, 333, 100_000, 156, 78, 2_000, 100) { WarmUp = 2 };
}
