namespace Simulator.Scenarios.Records;

/// <summary>A printed target.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id in the record.</param>
/// <param name="Figure">Id of the figure that is set against it.</param>
/// <param name="Value">The target, in the figure's unit: projects or 万元.</param>
/// <param name="StatedCompletion">Completion as printed, a share; null where none is printed.</param>
/// <param name="Period">Period to which it applies.</param>
public sealed record RecordTarget(string Id, string Figure, double Value, double? StatedCompletion, RecordPeriod Period);
