using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Blocks;

/// <summary>A table; the first cell of a row names it.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Cells by row; as many as columns.</param>
internal sealed record Table(string Caption, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<string>> Rows) : Block;
