using System.Collections.Immutable;

namespace Simulator.Analysis.Calibration;

/// <summary>Scenarios calibrated together.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Shared">The shared vector from all of them.</param>
/// <param name="Scenarios">By scenario, in the order given.</param>
public sealed record CalibrationResult(SharedVector Shared, ImmutableArray<CalibratedScenario> Scenarios)
{
    /// <summary>The shared vector from all scenarios but one.</summary>
    /// <param name="id">Id of the scenario that is left out.</param>
    public SharedVector SharedWithout(string id) =>
        SharedVector.Of([.. Scenarios.Where(entry => entry.Target.Scenario.Id != id).Select(entry => entry.Joint)]);
}
