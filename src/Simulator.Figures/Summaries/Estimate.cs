using Simulator.Engine.Results;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Summaries;

/// <summary>A named value with its 90% band.</summary>
/// <param name="Name">What it is the value of.</param>
/// <param name="Mean">Mean over replicates, in the figure's unit.</param>
/// <param name="P05">5% quantile.</param>
/// <param name="P95">95% quantile.</param>
/// <param name="Mark">A figure to hold it against, such as a target or a printed one; null for none.</param>
public sealed record Estimate(LocalizedText Name, double Mean, double P05, double P95, double? Mark = null)
{
    /// <summary>The estimate of a band.</summary>
    public static Estimate Of(LocalizedText name, Band band, double? mark = null) => new(name, band.Mean, band.P05, band.P95, mark);
}
