using Simulator.Engine.Results;

namespace Simulator.Analysis.Comparison;

/// <summary>What one alternative reached by one measure at the end of one week.</summary>
/// <remarks>In the measure's unit. Immutable and thread-safe.</remarks>
/// <param name="Name">Name of the alternative.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Week">Last week that is counted, from 0.</param>
/// <param name="Band">Its band over the alternative's completed replicates; null where some replicate is without a value.</param>
public sealed record AlternativeValue(string Name, Measure Measure, int Week, Band? Band);
