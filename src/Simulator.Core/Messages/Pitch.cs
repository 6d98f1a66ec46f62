using Simulator.Core.Strategies;

namespace Simulator.Core.Messages;

/// <summary>City to firm: a pitch that was delivered 推介 (phase 4).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Firm">Position of the firm.</param>
/// <param name="Channel">How they met.</param>
/// <param name="Event">Position of the event, or -1.</param>
/// <param name="LeaderDays">Leader time spent on the firm, days.</param>
/// <param name="ByChamber">Whether a chamber made the introduction.</param>
/// <param name="Online">Whether they met online.</param>
/// <param name="Incentive">x̂: incentive named, share of the amount.</param>
public readonly record struct Pitch(
    int City, int Firm, Channel Channel, int Event, double LeaderDays, bool ByChamber, bool Online, double Incentive);
