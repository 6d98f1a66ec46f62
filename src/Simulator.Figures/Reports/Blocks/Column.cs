namespace Simulator.Figures.Reports.Blocks;

/// <summary>A column of a table.</summary>
/// <param name="Title">Heading, with the unit where it holds numbers.</param>
/// <param name="IsNumber">Whether it holds numbers.</param>
internal readonly record struct Column(string Title, bool IsNumber = false);
