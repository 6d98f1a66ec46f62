using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Summaries;

/// <summary>An event of the campaign.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Name">Name.</param>
/// <param name="Signs">Whether contracts are signed there.</param>
public sealed record CalendarEvent(DateOnly Date, LocalizedText Name, bool Signs);
