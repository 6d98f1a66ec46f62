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

    /// <summary>Folder as given; null for none.</summary>
    public string? Out { get; init; }

    /// <summary>Folder of simulations and calibrations.</summary>
    public string Trials => Out ?? CalibrateRequest.DefaultFolder;

    /// <summary>Folder of the report and of what belongs to it; null to write none: a file of campaigns is scored in seconds.</summary>
    public string? Results => Out ?? (Scenarios.Length > 0 ? CalibrateRequest.DefaultFolder : null);

    public bool Json { get; init; }
}
