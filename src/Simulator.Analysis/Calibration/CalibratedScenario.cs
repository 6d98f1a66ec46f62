namespace Simulator.Analysis.Calibration;

/// <summary>A calibrated scenario.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Target">The scenario.</param>
/// <param name="Joint">Shared parameters and free scalars from this record alone.</param>
/// <param name="Free">Free scalars under the shared vector of all records.</param>
public sealed record CalibratedScenario(ScenarioToCalibrate Target, CalibrationStage Joint, CalibrationStage Free);
