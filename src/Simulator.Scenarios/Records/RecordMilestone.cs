using Simulator.Core.Deals;

namespace Simulator.Scenarios.Records;

/// <summary>A stage that a named project is said to have reached.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Project">Name as printed.</param>
/// <param name="Stage">Stage of the model.</param>
/// <param name="Date">The day; null where none is printed.</param>
public sealed record RecordMilestone(string Project, Stage Stage, DateOnly? Date);
