using Simulator.Analysis.Runs;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Tests.Runs;

public sealed class QuantilesTests
{
    [Fact]
    public void Names_InFiles_AreThoseOfTheProbabilities() => Quantiles.Columns.ShouldBe(["mean", "p05", "p25", "p50", "p75", "p95"]);

    /// <summary>Engine and files mean the same five quantiles.</summary>
    [Fact]
    public void Quantiles_OfASample_AreThoseOfItsBand()
    {
        double[] sample = [.. Enumerable.Range(0, 101).Select(value => (double)value)];

        Quantiles.Of(Band.Of(sample)).ShouldBe(Quantiles.Probabilities.Select(probability => 100 * probability), 1e-12);
    }

    [Fact]
    public void Band_OfADistribution_AsksForEachQuantileOnce() =>
        Quantiles.BandOf(7, 8, probability => probability).ShouldBe(new Band(7, 8, 0.05, 0.25, 0.5, 0.75, 0.95));

    [Fact]
    public void Map_OfABand_ConvertsEveryNumber() =>
        Quantiles.Map(new Band(1, 2, 3, 4, 5, 6, 7), value => 10 * value).ShouldBe(new Band(10, 20, 30, 40, 50, 60, 70));
}
