namespace Simulator.Core.Cities;

/// <summary>What a city's plan for a week depends on besides its own means (M3).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Week">The week.</param>
/// <param name="YearBegins">Whether a year of promotion begins.</param>
/// <param name="Travel">Factor on everything that takes travel, unitless, in [0, ∞).</param>
/// <param name="HostsEvent">Whether the city takes part in an event other than an expo.</param>
/// <param name="HostsExpo">Whether the city takes part in an expo.</param>
public readonly record struct WeekSurroundings(int Week, bool YearBegins, double Travel, bool HostsEvent, bool HostsExpo);
