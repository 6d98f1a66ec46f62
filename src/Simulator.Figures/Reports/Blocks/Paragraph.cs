namespace Simulator.Figures.Reports.Blocks;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(string Text) : Block;
