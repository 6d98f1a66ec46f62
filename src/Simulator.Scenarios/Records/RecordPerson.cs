using System.Collections.Immutable;

namespace Simulator.Scenarios.Records;

/// <summary>A person or firm that the print names more than once.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name as printed.</param>
/// <param name="Roles">Office or spelling at each mention, in the order of the print.</param>
public sealed record RecordPerson(string Name, ImmutableArray<string> Roles);
