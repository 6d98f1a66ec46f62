using System.Collections.Immutable;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports;

/// <summary>A part of a report under one heading.</summary>
/// <param name="Id">Anchor within the page.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Blocks">What it holds, in order.</param>
internal sealed record Section(string Id, string Heading, ImmutableArray<Block> Blocks);
