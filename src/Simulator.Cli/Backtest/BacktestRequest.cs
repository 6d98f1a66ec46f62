using Simulator.Cli.Calibrate;

namespace Simulator.Cli.Backtest;

/// <summary>What <c>simulator backtest</c> was asked for.</summary>
internal sealed record BacktestRequest
{
    /// <summary>Parameter sets of a predictive distribution where none are given.</summary>
    public const int UsualSets = 60;

    /// <summary>Scenarios with records.</summary>
    public required string[] Scenarios { get; init; }

    /// <summary>A file of campaigns; null for none.</summary>
    public string? Record { get; init; }

    /// <summary>What is learnt from; null for the published figures.</summary>
    public string? History { get; init; }

    public int? Particles { get; init; }

    public int? Simulations { get; init; }

    public int Sets { get; init; } = UsualSets;

    public int? Threads { get; init; }

    public string Out { get; init; } = CalibrateRequest.DefaultFolder;

    /// <summary>Where figures go; null to write none.</summary>
    public string? Figures { get; init; }

    public bool Json { get; init; }
}
