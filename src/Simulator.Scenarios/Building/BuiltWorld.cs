using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;

namespace Simulator.Scenarios.Building;

/// <summary>A world and the names of what is in it.</summary>
internal sealed record BuiltWorld(World World, ScenarioNames Names);
