using System.Collections.Immutable;
using Simulator.Engine.Results;

namespace Simulator.Figures.Charts;

/// <summary>Bands over what they are held against, so that figures of any unit stand below each other on one axis.</summary>
internal sealed record RatioChart : Chart
{
    public required ImmutableArray<RatioRow> Rows { get; init; }

    /// <summary>Where a line is drawn through all rows: 1 for a ratio, 0 for the ratio of a difference.</summary>
    public required double Reference { get; init; }

    internal override bool IsShare => true;
}

/// <summary>A row of a <see cref="RatioChart"/>.</summary>
/// <param name="Label">Which figure.</param>
/// <param name="Band">Its band, in its own unit.</param>
/// <param name="Over">What it is held against, in the same unit; positive.</param>
/// <param name="Detail">More about it.</param>
internal sealed record RatioRow(string Label, Band Band, double Over, string Detail = "");
