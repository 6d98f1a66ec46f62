using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Blocks;

/// <summary>Names and values.</summary>
internal sealed record Facts(ImmutableArray<(string Name, string Value)> Items) : Block;
