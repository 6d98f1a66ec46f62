using System.Collections.Immutable;

namespace Simulator.Scenarios.Loading;

/// <summary>What is to be loaded.</summary>
/// <param name="Source">The file.</param>
/// <param name="Overrides">Overrides, in order.</param>
/// <param name="Strategy">A variant or a strategy, or null.</param>
internal sealed record LoadRequest(ScenarioSource Source, ImmutableArray<string> Overrides, string? Strategy);
