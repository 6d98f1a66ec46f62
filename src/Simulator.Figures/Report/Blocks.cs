using System.Collections.Immutable;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Report;

/// <summary>A piece of a section.</summary>
internal abstract record Block;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(string Text) : Block;

/// <summary>Names and values.</summary>
internal sealed record Facts(ImmutableArray<(string Name, string Value)> Items) : Block;

/// <summary>Key figures side by side.</summary>
internal sealed record Tiles(ImmutableArray<Tile> Items) : Block;

/// <summary>A numbered list of courses of events.</summary>
internal sealed record Stories(ImmutableArray<Story> Items) : Block;

/// <summary>A table; the first text of a row names it.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">A text for each column.</param>
internal sealed record Table(string Caption, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<string>> Rows) : Block;

/// <summary>A chart, the sentence that says what it shows, and its data.</summary>
/// <param name="Id">Anchor within the page; also the name of the picture's file.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Caption">What it shows: basis, metric, unit, and what can be read off it.</param>
/// <param name="Axis">Title of the axis of values, with the unit; empty where the chart has none or several.</param>
/// <param name="Chart">The chart.</param>
/// <param name="Data">The same numbers as a table.</param>
internal sealed record ChartBlock(string Id, string Heading, string Caption, string Axis, Chart Chart, Table Data) : Block;

/// <summary>One key figure.</summary>
internal sealed record Tile
{
    /// <summary>What is counted.</summary>
    public required string What { get; init; }

    /// <summary>Basis and metric.</summary>
    public required string Basis { get; init; }

    public required string Value { get; init; }

    public required string Unit { get; init; }

    public required string Range { get; init; }

    /// <summary>The published figure in a phrase; null where there is none.</summary>
    public string? Record { get; init; }

    /// <summary>Whether the band holds the published figure.</summary>
    public bool? Inside { get; init; }

    /// <summary>The verdict in words; empty where there is nothing to judge.</summary>
    public string Verdict { get; init; } = "";
}

/// <summary>A course of events under a title.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Steps">What happened, in order.</param>
/// <param name="Aside">A remark.</param>
internal sealed record Story(string Title, ImmutableArray<string> Steps, string Aside);

/// <summary>A column of a table.</summary>
/// <param name="Title">Heading, with the unit where it holds numbers.</param>
/// <param name="IsNumber">Whether it holds numbers.</param>
internal readonly record struct Column(string Title, bool IsNumber = false)
{
    public static IEnumerable<Column> Texts(params IEnumerable<string> titles) => titles.Select(title => new Column(title));

    public static IEnumerable<Column> Numbers(params IEnumerable<string> titles) => titles.Select(title => new Column(title, IsNumber: true));
}
