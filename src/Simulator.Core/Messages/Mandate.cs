using Simulator.Core.Units;

namespace Simulator.Core.Messages;

/// <summary>Province to city, when promotion begins and at each turn of the year: target and leader time (M2).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="SignedTarget">T: amount to be signed in the year.</param>
/// <param name="LeaderDays">Leader time granted until the year turns, days.</param>
public readonly record struct Mandate(int City, Money SignedTarget, double LeaderDays);
