namespace Simulator.Figures.Reports.Blocks;

/// <summary>A piece of a section.</summary>
internal abstract record Block;
