namespace Simulator.Analysis.Observation;

/// <summary>A prior of a model parameter, estimated from a history.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Path">Path in scenario files, as <c>--set</c> takes it.</param>
/// <param name="Low">Value for a region at the 5% point, in the parameter's unit.</param>
/// <param name="Median">Value for the median region, in the parameter's unit.</param>
/// <param name="High">Value for a region at the 95% point, in the parameter's unit.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Figures">Figures from which it is learnt.</param>
public sealed record PriorEstimate(string Path, double Low, double Median, double High, string Unit, int Figures);
