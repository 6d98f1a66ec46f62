namespace Simulator.Scenarios.Records;

/// <summary>Another place of the print in which a figure stands.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Where">The place, such as title.</param>
/// <param name="Value">The figure there, in the figure's unit; null where its digits are missing.</param>
/// <param name="Qualifier">What the print adds there; empty for nothing.</param>
public sealed record RecordRestatement(string Where, double? Value, string Qualifier);
