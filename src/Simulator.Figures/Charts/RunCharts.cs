using System.Collections.Immutable;
using Simulator.Analysis.Runs;

namespace Simulator.Figures.Charts;

/// <summary>The charts of a run that are drawn into files.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class RunCharts
{
    /// <summary>Builds the charts.</summary>
    /// <param name="run">The run; its curves and totals are taken as they are.</param>
    public static ImmutableArray<FileChart> Of(FinishedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return [CurveChart.Signup(run), CurveChart.Landing(run), FunnelChart.Of(run), PlacesChart.Of(run), CalendarChart.Of(run), MapChart.Of(run)];
    }
}
