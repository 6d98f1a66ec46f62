namespace Simulator.Figures.Report.Backtest;

/// <summary>A file of campaigns, as a report names it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name of the file.</param>
/// <param name="Sha256">Hash of its bytes, in lower-case hexadecimal digits.</param>
/// <param name="Figures">Figures that can be read.</param>
public sealed record ReportedTable(string Name, string Sha256, int Figures);
