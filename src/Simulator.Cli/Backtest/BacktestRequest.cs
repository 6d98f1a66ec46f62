namespace Simulator.Cli.Backtest;

/// <summary>What <c>simulator backtest</c> was asked for.</summary>
internal sealed record BacktestRequest
{
    /// <summary>Scenarios with records.</summary>
    public required string[] Scenarios { get; init; }

    /// <summary>A file of campaigns; null for none.</summary>
    public string? Record { get; init; }

    /// <summary>What is learnt from; null for the published figures.</summary>
    public string? History { get; init; }

    public bool Json { get; init; }
}
