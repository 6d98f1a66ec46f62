using Simulator.Analysis.Comparison;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Tests.Comparison;

public sealed class DifferenceCurveTests
{
    private const double HalfWidth = 1.5;

    /// <summary>Means beyond 1.5 are clear.</summary>
    [Theory]
    [InlineData(new[] { 0.0, 0, 0 }, null, "")]
    [InlineData(new[] { 0.0, 1, 2 }, null, "")]
    [InlineData(new[] { 0.0, -2, 2 }, 2, "first")]
    [InlineData(new[] { 0.0, 2, 0, 0, -3 }, 4, "second")]
    [InlineData(new[] { 2.0, -1, 1, -1, -2 }, 3, "second")]
    [InlineData(new[] { 2.0, -1, 0 }, null, "")]
    [InlineData(new[] { -2.0, 2, -1, 2 }, 3, "first")]
    public void Overtaking_OfACurve_IsTheLastChangeOfTheLeader(double[] means, int? week, string leader) =>
        DifferenceCurveBuilder.OvertakingIn(Differences(means), "first", "second").ShouldBe(week is { } w ? new Overtaking(w, leader) : null);

    [Theory]
    [InlineData(new[] { -1.0, 2, 3 })]
    [InlineData(new[] { 0.0, 1, 0, 0, -3 })]
    [InlineData(new[] { 1.0, -1, 1, -1, -2 })]
    public void Overtaking_OfOneThatNeverLedClearly_IsNone(double[] means) =>
        DifferenceCurveBuilder.OvertakingIn(Differences(means), "first", "second").ShouldBeNull();

    [Theory]
    [InlineData(new[] { 1.0, 2, 3 }, 1, "first")]
    [InlineData(new[] { -2.0, -1, -3 }, 2, "second")]
    [InlineData(new[] { 2.0, 2, 1 }, null, null)]
    [InlineData(new[] { -2.0, 2, 2 }, 1, "first")]
    public void ClearFrom_OfACurve_IsTheFirstWeekSinceWhichTheIntervalExcludesZero(double[] means, int? week, string? leader)
    {
        var curve = new DifferenceCurve
        {
            A = "first",
            B = "second",
            Measure = Measure.SignedCount,
            Weeks = [.. Differences(means)],
            Overtaking = null,
            ClearFromWeek = DifferenceCurveBuilder.ClearFrom([.. Differences(means)]),
        };

        (curve.ClearFromWeek, curve.ClearLeader).ShouldBe((week, leader));
    }

    private static PairedDifference[] Differences(double[] means) =>
        [.. means.Select(mean => new PairedDifference(default(Band) with { Mean = mean }, HalfWidth))];
}
