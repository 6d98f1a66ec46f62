using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Blocks;

/// <summary>A numbered list of courses of events.</summary>
internal sealed record Stories(ImmutableArray<Story> Items) : Block;
