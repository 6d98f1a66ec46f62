using Simulator.Engine.Hosting;
using Simulator.Scenarios.Loading;

namespace Simulator.Figures.Report.Comparison;

/// <summary>One of the alternatives of a comparison, as a report names it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name, unique among the alternatives.</param>
/// <param name="Scenario">Its scenario.</param>
/// <param name="Outcome">What came out.</param>
/// <param name="StrategyChosen">Whether the strategy is another than the scenario's own.</param>
public sealed record ReportedAlternative(string Name, Scenario Scenario, RunOutcome Outcome, bool StrategyChosen)
{
    /// <summary>Replicates that did not complete.</summary>
    public int Failed => Outcome.Failures.Sum(failure => failure.Batch.Count);
}
