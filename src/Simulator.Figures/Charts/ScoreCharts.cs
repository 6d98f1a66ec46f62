using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Scoring;

namespace Simulator.Figures.Charts;

/// <summary>Mean scores of a forecast and of the baselines, below each other.</summary>
/// <param name="What">What the bars measure.</param>
/// <param name="Rows">Who forecast, and the mean score.</param>
internal sealed record BaselineChart(string What, ImmutableArray<(string Name, double Score)> Rows) : Chart
{
    internal override bool IsShare => true;
}

/// <summary>Rows below each other, each with a value and its interval for every series: coverage, and skill.</summary>
internal sealed record IntervalChart : Chart
{
    /// <summary>Names of the rows.</summary>
    public required ImmutableArray<string> Rows { get; init; }

    public required ImmutableArray<IntervalSeries> Series { get; init; }

    /// <summary>Lower end of the axis; what lies beyond is cut.</summary>
    public required double Min { get; init; }

    /// <summary>Upper end of the axis.</summary>
    public double Max { get; init; } = 1;

    internal override bool IsShare => true;
}

/// <summary>A series of an <see cref="IntervalChart"/>, one entry per row.</summary>
/// <param name="Name">Name.</param>
/// <param name="Rows">Value and ends of its interval; one that is not finite is not drawn.</param>
/// <param name="Reference">Where values should lie: a line through all rows.</param>
internal sealed record IntervalSeries(string Name, ImmutableArray<(double Value, double Low, double High)> Rows, double Reference);

/// <summary>Where in their forecast distributions the printed figures fall, by class (probability integral transform).</summary>
internal sealed record PitChart(ImmutableArray<(string Name, SkillSummary Skill)> Series) : Chart
{
    /// <summary>Names of the classes, such as <c>0.0–0.1</c>.</summary>
    public static readonly ImmutableArray<string> Classes =
    [
        .. Enumerable.Range(0, SkillSummary.PitClasses).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{(double)i / SkillSummary.PitClasses:0.0}–{(i + 1.0) / SkillSummary.PitClasses:0.0}")),
    ];

    /// <summary>Share of each class if forecasts and figures were alike.</summary>
    public const double Reference = 1.0 / SkillSummary.PitClasses;

    internal override bool IsShare => true;

    /// <summary>The share of a series' figures in each class.</summary>
    public static IEnumerable<double> Shares(SkillSummary skill) => skill.PitHistogram.Select(count => (double)count / skill.Figures);
}
