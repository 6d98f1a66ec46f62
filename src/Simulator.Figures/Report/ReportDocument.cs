using System.Collections.Immutable;
using System.Globalization;

namespace Simulator.Figures.Report;

/// <summary>A report as plain data: what a reader is told, in one language; <see cref="Html.ReportFile"/> makes a page of it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportDocument
{
    /// <summary>What kind of report it is, such as "Simulation report".</summary>
    public required string Kind { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>What was computed, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>The reader's language.</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>What the reader must know before anything else, such as failed batches.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>Who made it: the last line of the page.</summary>
    public required string Colophon { get; init; }

    /// <summary>What the bands of its charts are; null where they are pointwise bands of curves.</summary>
    public string? BandNote { get; init; }

    internal ImmutableArray<Section> Sections { get; init; } = [];
}

/// <summary>A part of a report under one heading.</summary>
/// <param name="Id">Anchor within the page.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Blocks">What it holds, in order.</param>
internal sealed record Section(string Id, string Heading, ImmutableArray<Block> Blocks);
