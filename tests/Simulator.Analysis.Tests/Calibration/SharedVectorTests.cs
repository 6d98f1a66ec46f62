using System.Collections.Immutable;
using Simulator.Analysis.Calibration;

namespace Simulator.Analysis.Tests.Calibration;

public sealed class SharedVectorTests
{
    /// <summary>Two records that each halve the variance around 1: precision 1 + 1 + 1, mean (2 + 2)/3.</summary>
    [Fact]
    public void Vector_OfTwoRecords_MultipliesThemAndCountsThePriorOnce()
    {
        var stage = Stage(mean: 1, sd: Math.Sqrt(0.5));

        var vector = SharedVector.Of([stage, stage]);

        vector.Means[0].ShouldBe(4.0 / 3, 1e-9);
        vector.Sds[0].ShouldBe(Math.Sqrt(1.0 / 3), 1e-9);
    }

    [Fact]
    public void Vector_OfNoRecord_IsThePrior()
    {
        var vector = SharedVector.Of([]);

        vector.Means.ShouldAllBe(mean => mean == 0);
        vector.Sds.ShouldAllBe(sd => sd == 1);
    }

    private static CalibrationStage Stage(double mean, double sd)
    {
        ImmutableArray<AbcParticle> particles =
        [
            .. new[] { mean - sd, mean + sd }.Select(score => new AbcParticle([.. CalibrationParameter.Shared.Select(_ => score)], 0.5, 0)),
        ];
        return new CalibrationStage(CalibrationParameter.Shared, [], new AbcResult(particles, [], 2, ReachedTolerance: true), [default, default]);
    }
}
