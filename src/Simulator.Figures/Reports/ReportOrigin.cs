namespace Simulator.Figures.Reports;

/// <summary>Which program made a result, and how it is made again.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Version">Version of the program.</param>
/// <param name="Platform">Operating system and CPU family.</param>
/// <param name="Repeat">The command that computes the result again and compares digests.</param>
public sealed record ReportOrigin(string Version, string Platform, string Repeat);
