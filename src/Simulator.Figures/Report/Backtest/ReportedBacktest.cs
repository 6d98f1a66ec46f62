namespace Simulator.Figures.Report.Backtest;

/// <summary>What a report of a backtest is made from: forecasts of a file of campaigns, predictions of records, or both.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportedBacktest
{
    /// <summary>Forecasts of a file of campaigns; null for none.</summary>
    public ReportedForecasts? Campaigns { get; init; }

    /// <summary>Predictions of the records of scenarios; null for none.</summary>
    public ReportedPredictions? Records { get; init; }

    /// <summary>What was learnt from.</summary>
    public required ReportedTable History { get; init; }
}
