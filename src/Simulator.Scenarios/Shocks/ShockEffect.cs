using Simulator.Core.Shocks;

namespace Simulator.Scenarios.Shocks;

/// <summary>One thing that a kind of shock changes.</summary>
/// <param name="Field">What changes.</param>
/// <param name="Factor">Factor where the scenario states none, unitless.</param>
internal readonly record struct ShockEffect(ShockField Field, double Factor);
