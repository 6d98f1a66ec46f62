using Simulator.Core.Units;

namespace Simulator.Core.Messages;

/// <summary>Province to city, when promotion begins, at each turn of the year, and when a plan changes it: target and leader time (M2).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="SignedTarget">T: amount to be signed in the year.</param>
/// <param name="LeaderDays">Leader time granted until the year turns, days; in a revision what is added to it, negative where time is taken back.</param>
/// <param name="Revises">Whether it revises the mandate of a year that goes on.</param>
public readonly record struct Mandate(int City, Money SignedTarget, double LeaderDays, bool Revises = false);
