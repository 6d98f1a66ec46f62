using Simulator.Analysis.Forecasting;
using Simulator.Core.Numerics;

namespace Simulator.Analysis.Tests.Forecasting;

public sealed class ClusteredRegressionTests
{
    /// <summary>Response 1 + 2x + region + noise: the line and the region's share of the variance are found again.</summary>
    [Fact]
    public void Line_WithRegionalErrors_IsFoundAgain()
    {
        var rows = Rows(regions: 30, perRegion: 4);

        var regression = ClusteredRegression.Learn(rows, residualSd: 0.5);

        regression.Coefficient(0).Location.ShouldBe(1, 0.25);
        regression.Coefficient(1).Location.ShouldBe(2, 0.15);
        regression.Shares.Region.ShouldBeGreaterThan(0);
    }

    /// <summary>The closed form against learning again without the region.</summary>
    [Fact]
    public void Scores_WithoutTheOwnRegion_EqualThoseOfAModelLearntWithoutIt()
    {
        var rows = Rows(regions: 12, perRegion: 3);
        var whole = ClusteredRegression.Learn(rows, 0.5);
        var rest = rows.Where(row => row.Region != "r3").ToArray();
        var without = ClusteredRegression.Learn(rest, 0.5);
        without.Shares.ShouldBe(whole.Shares);
        var at = Array.FindIndex(rows, row => row.Region == "r3");

        var predicted = without.Predict(rows[at]);
        var expected = StudentScale.NormalScore((rows[at].Response - predicted.Location) / predicted.Scale, predicted.Freedom);

        whole.ScoresWithoutOwnRegion()[at].ShouldBe(expected, 1e-9);
    }

    [Fact]
    public void Width_OfScoresTwiceTooWide_IsWidened()
    {
        var scores = Enumerable.Range(0, 1_000).Select(i => 1.5 * Normal.Quantile((i + 0.5) / 1_000)).ToArray();

        var width = WidthCorrection.Learn(scores);

        width.Apply(0.5).ShouldBe(0.75, 0.02);
        width.Apply(-2).ShouldBe(-3, 0.05);
        WidthCorrection.None.Apply(1.7).ShouldBe(1.7, 1e-12);
    }

    private static RegressionRow[] Rows(int regions, int perRegion) =>
    [
        .. from region in Enumerable.Range(0, regions)
           from i in Enumerable.Range(0, perRegion)
           let x = Noise(region, i, 2)
           let y = 1 + (2 * x) + (0.5 * Noise(region, 99, 0)) + (0.5 * Noise(region, i, 1))
           select new RegressionRow([1, x], y, 0, $"r{region}", $"c{region}-{i}"),
    ];

    private static double Noise(int region, int i, int index) =>
        Normal.Quantile(new Simulator.Core.Draws.KeyedDraws(7, 1).Uniform(Simulator.Core.Draws.Purpose.Prior, (uint)region + 1, (uint)i + 1, 0, index));
}
