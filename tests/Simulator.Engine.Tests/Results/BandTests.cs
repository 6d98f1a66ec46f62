using Simulator.Engine.Results;

namespace Simulator.Engine.Tests.Results;

/// <summary>Quantiles of type 7 (Hyndman and Fan 1996): position p·(n − 1).</summary>
public sealed class BandTests
{
    [Fact]
    public void Of_OneToTen_HasTheQuantilesOfType7()
    {
        double[] sample = [7, 1, 10, 4, 2, 9, 3, 8, 6, 5];

        var band = Band.Of(sample);

        (band.Mean, band.P25, band.P50, band.P75).ShouldBe((5.5, 3.25, 5.5, 7.75));
        band.P05.ShouldBe(1.45, 1e-12);
        band.P95.ShouldBe(9.55, 1e-12);
        band.Sd.ShouldBe(3.0276503540974917, 1e-12);
    }

    [Fact]
    public void Of_OneReplicate_IsThatValue() => Band.Of([3.5]).ShouldBe(new Band(3.5, 0, 3.5, 3.5, 3.5, 3.5, 3.5));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2.5)]
    [InlineData(1, 4)]
    [InlineData(0.9, 3.7)]
    public void Quantile_OfFourValues_Interpolates(double probability, double value) =>
        Band.Quantile([1, 2, 3, 4], probability).ShouldBe(value, 1e-12);

    [Fact]
    public void Holds_OfAValue_IsWithinTheOuterQuantiles()
    {
        var band = new Band(0, 0, 1, 2, 3, 4, 5);

        (band.Holds(0.99), band.Holds(1), band.Holds(5), band.Holds(5.01)).ShouldBe((false, true, true, false));
    }

    [Fact]
    public void Of_NoReplicate_IsRefused() => Should.Throw<ArgumentException>(() => Band.Of([]));
}
