namespace Simulator.Figures.Reports.Charts;

/// <summary>An event on an axis of time.</summary>
/// <param name="Date">Day as ISO 8601.</param>
/// <param name="Name">Name in the reader's language.</param>
internal sealed record DatedEvent(string Date, string Name);
