using System.Collections.Immutable;
using Simulator.Analysis.Comparison;
using Simulator.Core.Worlds;

namespace Simulator.Figures.Charts;

/// <summary>The charts of a comparison: the difference of every pair that is shown (<see cref="ShownPairs"/>) by every measure that has a curve.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class ComparisonCharts
{
    /// <summary>Builds the charts.</summary>
    /// <param name="result">The comparison.</param>
    /// <param name="calendar">Calendar of the first alternative, by which dates are told.</param>
    public static ImmutableArray<FileChart> Of(ComparisonResult result, Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(result);
        var shown = ShownPairs.Of(result).Curves;
        var pairs = shown.Select(curve => (curve.A, curve.B)).Distinct().ToList();
        return [.. shown.Select(curve => DifferenceChart.Of(curve, pairs.IndexOf((curve.A, curve.B)) + 1, calendar))];
    }
}
