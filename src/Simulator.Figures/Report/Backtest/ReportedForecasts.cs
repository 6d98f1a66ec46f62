using Simulator.Analysis.Backtesting;

namespace Simulator.Figures.Report.Backtest;

/// <summary>Forecasts of a file of campaigns, as a report shows them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Table">The file.</param>
/// <param name="Result">What came out.</param>
public sealed record ReportedForecasts(ReportedTable Table, RecordBacktestResult Result);
