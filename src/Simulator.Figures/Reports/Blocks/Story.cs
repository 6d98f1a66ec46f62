using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Blocks;

/// <summary>A course of events under a title.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Steps">What happened, in order.</param>
/// <param name="Aside">A remark.</param>
internal sealed record Story(string Title, ImmutableArray<string> Steps, string Aside);
