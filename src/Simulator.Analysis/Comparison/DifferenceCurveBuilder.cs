using System.Collections.Immutable;

namespace Simulator.Analysis.Comparison;

/// <summary>Follows the difference of two alternatives over the weeks, and finds where one overtakes the other.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class DifferenceCurveBuilder
{
    public static DifferenceCurve Build(MatchedRuns pair, Measure measure, int weeks)
    {
        var first = MeasureSample.ByWeek(measure, pair.A.World, pair.A.Ledgers);
        var second = MeasureSample.ByWeek(measure, pair.B.World, pair.B.Ledgers);
        var replicates = pair.Replicates;
        ImmutableArray<PairedDifference> differences =
        [
            .. Enumerable.Range(0, weeks).Select(week => PairedStatistics.Difference(
                first.AsSpan(week * replicates, replicates), second.AsSpan(week * replicates, replicates))),
        ];
        return new DifferenceCurve
        {
            A = pair.A.Name,
            B = pair.B.Name,
            Measure = measure,
            Weeks = differences,
            Overtaking = OvertakingIn([.. differences.Select(difference => difference.Band.Mean)], pair.A.Name, pair.B.Name),
            ClearFromWeek = ClearFrom(differences),
        };
    }

    /// <summary>The last change of the leader.</summary>
    /// <param name="differences">Mean of first minus second by week.</param>
    /// <param name="first">Name of the first.</param>
    /// <param name="second">Name of the second.</param>
    public static Overtaking? OvertakingIn(ReadOnlySpan<double> differences, string first, string second)
    {
        var end = differences.IsEmpty ? 0 : Math.Sign(differences[^1]);
        for (var week = differences.Length - 1; week >= 0 && end != 0; week--)
        {
            if (Math.Sign(differences[week]) == -end)
            {
                return new Overtaking(NextWith(end, differences, week), end > 0 ? first : second);
            }
        }

        return null;
    }

    /// <summary>First week after a week in which the difference has a sign.</summary>
    private static int NextWith(int sign, ReadOnlySpan<double> differences, int week)
    {
        do
        {
            week++;
        }
        while (Math.Sign(differences[week]) != sign);
        return week;
    }

    private static int? ClearFrom(ImmutableArray<PairedDifference> differences)
    {
        var week = differences.Length;
        while (week > 0 && differences[week - 1].IsClear && Math.Sign(differences[week - 1].Band.Mean) == Math.Sign(differences[^1].Band.Mean))
        {
            week--;
        }

        return week < differences.Length ? week : null;
    }
}
