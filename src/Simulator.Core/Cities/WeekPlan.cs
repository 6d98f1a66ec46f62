namespace Simulator.Core.Cities;

/// <summary>What a city does in a week with its promotion money (M3).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Visits">Leader visits.</param>
/// <param name="TeamCalls">Small-team calls.</param>
/// <param name="ChainCalls">Chain-targeted calls.</param>
/// <param name="OnlineCalls">Online sessions.</param>
/// <param name="SessionSeats">Seats at the city's own roadshow; 0 when it holds none.</param>
/// <param name="EventSeats">Seats that it pays for at an event of the week.</param>
/// <param name="ExpoSeats">Firms that it meets at stands that it pays for at an expo of the week.</param>
/// <param name="Articles">Media items.</param>
public readonly record struct WeekPlan(
    int Visits, int TeamCalls, int ChainCalls, int OnlineCalls, int SessionSeats, int EventSeats, int ExpoSeats, double Articles);
