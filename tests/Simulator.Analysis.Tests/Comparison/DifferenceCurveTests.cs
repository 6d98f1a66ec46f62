using Simulator.Analysis.Comparison;

namespace Simulator.Analysis.Tests.Comparison;

public sealed class DifferenceCurveTests
{
    [Theory]
    [InlineData(new[] { 0.0, 0, 0 }, null, "")]
    [InlineData(new[] { 0.0, 1, 2 }, null, "")]
    [InlineData(new[] { 0.0, -1, 2 }, 2, "first")]
    [InlineData(new[] { 0.0, 1, 0, 0, -3 }, 4, "second")]
    [InlineData(new[] { 1.0, -1, 1, -1, -2 }, 3, "second")]
    [InlineData(new[] { 1.0, -1, 0 }, null, "")]
    public void Overtaking_OfACurve_IsTheLastChangeOfTheLeader(double[] differences, int? week, string leader) =>
        DifferenceCurveBuilder.OvertakingIn(differences, "first", "second").ShouldBe(week is { } w ? new Overtaking(w, leader) : null);
}
