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
            Overtaking = OvertakingIn(differences.AsSpan(), pair.A.Name, pair.B.Name),
            ClearFromWeek = ClearFrom(differences),
        };
    }

    /// <summary>The last change of the leader, where the other had led clearly before.</summary>
    /// <remarks>In the first weeks the leader changes by luck; without a lead that was clear, nobody was overtaken.</remarks>
    /// <param name="differences">First minus second by week.</param>
    /// <param name="first">Name of the first.</param>
    /// <param name="second">Name of the second.</param>
    public static Overtaking? OvertakingIn(ReadOnlySpan<PairedDifference> differences, string first, string second)
    {
        var end = differences.IsEmpty ? 0 : SignOf(differences[^1]);
        for (var week = differences.Length - 1; week >= 0 && end != 0; week--)
        {
            if (SignOf(differences[week]) == -end)
            {
                return WasClear(-end, differences[..(week + 1)]) ? new Overtaking(NextWith(end, differences, week), end > 0 ? first : second) : null;
            }
        }

        return null;
    }

    private static bool WasClear(int sign, ReadOnlySpan<PairedDifference> differences)
    {
        foreach (var difference in differences)
        {
            if (difference.IsClear && SignOf(difference) == sign)
            {
                return true;
            }
        }

        return false;
    }

    private static int SignOf(PairedDifference difference) => Math.Sign(difference.Band.Mean);

    /// <summary>First week after a week in which the difference has a sign.</summary>
    private static int NextWith(int sign, ReadOnlySpan<PairedDifference> differences, int week)
    {
        do
        {
            week++;
        }
        while (SignOf(differences[week]) != sign);
        return week;
    }

    /// <summary>First week since which the difference is clear on the side of its end; null where it is not at the end.</summary>
    public static int? ClearFrom(ImmutableArray<PairedDifference> differences)
    {
        var week = differences.Length;
        while (week > 0 && differences[week - 1].IsClear && SignOf(differences[week - 1]) == SignOf(differences[^1]))
        {
            week--;
        }

        return week < differences.Length ? week : null;
    }
}
