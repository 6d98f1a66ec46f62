namespace Simulator.Figures.Reports.Blocks;

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
