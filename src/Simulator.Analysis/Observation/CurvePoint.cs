using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Observation;

/// <summary>The share that audits and tallies count after some months, for regions that were not seen.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Outcome">The outcome.</param>
/// <param name="Months">Months since signing.</param>
/// <param name="Low">5% quantile over regions, in [0, 1].</param>
/// <param name="Median">Median, in [0, 1].</param>
/// <param name="High">95% quantile over regions, in [0, 1].</param>
public sealed record CurvePoint(Outcome Outcome, double Months, double Low, double Median, double High);
