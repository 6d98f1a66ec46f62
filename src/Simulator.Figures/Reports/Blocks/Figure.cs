using Simulator.Figures.Reports.Charts;

namespace Simulator.Figures.Reports.Blocks;

/// <summary>A chart, the sentence that says what it shows, and its data.</summary>
/// <param name="Heading">Heading.</param>
/// <param name="Caption">What it shows: basis, metric, unit, and what can be read off it.</param>
/// <param name="Chart">The chart.</param>
/// <param name="Data">The same numbers as a table.</param>
internal sealed record Figure(string Heading, string Caption, Chart Chart, Table Data) : Block;
