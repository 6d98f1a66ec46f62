namespace Simulator.Cli.Engines;

/// <summary>A run on a cluster: where the silos are found, and what they have to know.</summary>
/// <param name="ConnectionString">PostgreSQL.</param>
/// <param name="Scenario">The scenario's file or folder.</param>
/// <param name="Overrides">Overrides in force.</param>
/// <param name="Strategy">Strategy in force, or null.</param>
internal sealed record ClusterRun(string ConnectionString, string Scenario, IReadOnlyList<string> Overrides, string? Strategy);
