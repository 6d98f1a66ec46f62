namespace Simulator.Scenarios.Records;

/// <summary>A number or regularity that the print states about itself.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id in the record.</param>
/// <param name="Stated">Number as stated, or as implied; null where its digits are missing.</param>
/// <param name="Counts">What is counted to check it.</param>
/// <param name="Items">Number of items listed, where that is what is counted.</param>
/// <param name="Period">Period within which it is counted.</param>
public sealed record RecordClaim(string Id, int? Stated, CountedThing Counts, int Items, RecordPeriod Period);
