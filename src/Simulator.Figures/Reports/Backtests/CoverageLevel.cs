using System.Collections.Immutable;
using Simulator.Analysis.Scoring;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>A band whose coverage is stated.</summary>
/// <param name="Nominal">Share that it should hold, in [0, 1].</param>
/// <param name="Of">How many figures it held.</param>
internal sealed record CoverageLevel(double Nominal, Func<SkillSummary, Proportion> Of)
{
    public static readonly ImmutableArray<CoverageLevel> All =
    [
        new(0.5, skill => skill.Coverage50), new(0.8, skill => skill.Coverage80), new(0.9, skill => skill.Coverage90),
    ];

    /// <summary>The nominal share, such as 90%.</summary>
    public string Name => ForecastText.Percent(Nominal);
}
