using Simulator.Analysis.Comparison;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Compare;

/// <summary>A comparison that came to its end.</summary>
/// <param name="Plan">What was run.</param>
/// <param name="Outcomes">What came out, by alternative.</param>
/// <param name="Result">The comparison.</param>
/// <param name="Week">Last week that is counted.</param>
/// <param name="Elapsed">Time it took.</param>
internal sealed record FinishedComparison(
    ComparePlan Plan, IReadOnlyList<RunOutcome> Outcomes, ComparisonResult Result, int Week, TimeSpan Elapsed)
{
    /// <summary>The first alternative's: dates are told by it.</summary>
    public Calendar Calendar => Plan.Arms[0].Alternative.Scenario.World.Calendar;
}
