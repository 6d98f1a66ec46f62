namespace Simulator.Core.Firms;

/// <summary>What a firm weighs when it is invited (M5).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Tie">Home tie to the city, unitless, in [0, 1].</param>
/// <param name="Awareness">a, unitless, in [0, 1].</param>
/// <param name="Fatigue">φ, unitless.</param>
/// <param name="Prestige">Prestige of the event, unitless; 0 without event.</param>
/// <param name="TravelUnits">Travel to the event, units of four hours; 0 where the city comes to the firm.</param>
/// <param name="Load">Negotiations it holds already, unitless.</param>
public readonly record struct AttendanceCircumstances(
    double Tie, double Awareness, double Fatigue, double Prestige, double TravelUnits, double Load);
