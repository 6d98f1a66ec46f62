using System.Collections.Immutable;
using Simulator.Scenarios.Loading;

namespace Simulator.Analysis.Calibration;

/// <summary>A scenario with the scalars that calibration may set.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Path">File or folder.</param>
/// <param name="Scenario">The scenario as it stands.</param>
/// <param name="Free">Free scalars, at most three.</param>
public sealed record ScenarioToCalibrate(string Path, Scenario Scenario, ImmutableArray<CalibrationParameter> Free);
