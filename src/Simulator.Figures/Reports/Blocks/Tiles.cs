using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Blocks;

/// <summary>Key figures side by side.</summary>
internal sealed record Tiles(ImmutableArray<Tile> Items) : Block;
