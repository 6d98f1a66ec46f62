using System.Collections.Immutable;

namespace Simulator.Scenarios.Templates;

/// <summary>What writing a template gave.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Status">What became of the request.</param>
/// <param name="Files">Files that were written; where nothing was written, those that stood in the way.</param>
public sealed record TemplateResult(TemplateStatus Status, ImmutableArray<string> Files);
