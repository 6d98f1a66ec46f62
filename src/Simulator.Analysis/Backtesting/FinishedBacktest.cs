using System.Collections.Immutable;
using System.Security.Cryptography;
using Simulator.Analysis.Calibration;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Scoring;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Backtesting;

/// <summary>A backtest that came to its end: forecasts of a file of campaigns, predictions of records, or both.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FinishedBacktest
{
    /// <summary>Forecasts of a file of campaigns; null for none.</summary>
    public CampaignForecasts? Campaigns { get; init; }

    /// <summary>Predictions of the records of scenarios; null for none.</summary>
    public RecordPredictions? Records { get; init; }

    /// <summary>What was learnt from.</summary>
    public required CampaignTable History { get; init; }
}

/// <summary>Forecasts of a file of campaigns.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Table">The file.</param>
/// <param name="Result">What came out.</param>
public sealed record CampaignForecasts(CampaignTable Table, RecordBacktestResult Result);

/// <summary>Predictions of the records of scenarios.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RecordPredictions
{
    /// <summary>The scenarios that were predicted, each with its record.</summary>
    public required ImmutableArray<Scenario> Scenarios { get; init; }

    /// <summary>Scored figures, scenario by scenario.</summary>
    public required ImmutableArray<PredictedFigure> Figures { get; init; }

    /// <summary>Scenarios that were passed over, and why.</summary>
    public ImmutableArray<Problem> PassedOver { get; init; } = [];

    /// <summary>How the scenarios were calibrated.</summary>
    public required CalibrationSettings Settings { get; init; }

    /// <summary>Parameter sets of a prediction, in [1, ∞).</summary>
    public required int Sets { get; init; }
}

/// <summary>A printed figure of a record against the simulator's predictive distributions.</summary>
/// <remarks>Money in 亿元. Immutable and thread-safe.</remarks>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Blind">Shared vector from the other records, free scalars from their priors: no figure of this record is used.</param>
/// <param name="Fitted">Shared vector of all records, free scalars calibrated on the figures marked for fitting.</param>
public sealed record PredictedFigure(string Scenario, RecordFigure Figure, ForecastScore Blind, ForecastScore Fitted);

/// <summary>A file of campaigns, by name and content.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name of the file.</param>
/// <param name="Sha256">Hash of its bytes, 64 hexadecimal digits in lower case.</param>
/// <param name="Figures">Figures that can be read.</param>
public sealed record CampaignTable(string Name, string Sha256, int Figures)
{
    /// <summary>The file behind a history.</summary>
    /// <param name="path">The file; null for the published figures.</param>
    /// <param name="history">What it holds.</param>
    public static CampaignTable Of(string? path, CampaignHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        using var stream = path is null ? HistoryReader.OpenPublished() : File.OpenRead(path);
        return new CampaignTable(
            path is null ? HistoryReader.PublishedName : Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(stream)),
            history.Figures.Length);
    }
}
