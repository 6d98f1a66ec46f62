using Simulator.Core.Reporting;

namespace Simulator.Analysis.Precision;

/// <summary>How precisely a run knows the mean of a statistic.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Statistic">What is measured.</param>
/// <param name="Mean">Mean over the replicates, in the statistic's unit.</param>
/// <param name="HalfWidth">Half-width of its 95% interval, in the statistic's unit.</param>
public sealed record WatchedQuantity(Statistic Statistic, double Mean, double HalfWidth)
{
    /// <summary>Half-width relative to the mean, unitless.</summary>
    public double Relative => HalfWidth == 0 ? 0 : HalfWidth / Math.Abs(Mean);
}
