using System.Collections.Immutable;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Loading;

/// <summary>What loading a scenario gave: a scenario, or problems.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Scenario">The scenario; null where there are problems.</param>
/// <param name="Problems">All problems by file and line; empty where there is a scenario.</param>
public sealed record LoadResult(Scenario? Scenario, ImmutableArray<Problem> Problems);
