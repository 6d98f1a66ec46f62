namespace Simulator.Scenarios.Records;

/// <summary>A passage of the print that is noted for what it is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Kind">Why it is noted.</param>
/// <param name="Printed">The words as printed.</param>
/// <param name="Against">What they are set against; empty for nothing.</param>
public sealed record RecordPassage(PassageKind Kind, string Printed, string Against);
