using Simulator.Core.Units;

namespace Simulator.Core.Firms;

/// <summary>A project that a firm looks for a place for (M1).</summary>
/// <remarks>docs/model/opportunities.md. Immutable and thread-safe.</remarks>
/// <param name="Birth">Week in which it was born.</param>
/// <param name="ExpiryWeek">First week in which it no longer exists.</param>
/// <param name="Amount">A: amount.</param>
/// <param name="LandMu">ℓ: land it needs, 亩.</param>
public readonly record struct Opportunity(int Birth, int ExpiryWeek, Money Amount, double LandMu);
