namespace Simulator.Cli.Calibrate;

/// <summary>What <c>simulator calibrate</c> was asked for.</summary>
internal sealed record CalibrateRequest
{
    /// <summary>Folder of calibrations where none is given.</summary>
    public static readonly string DefaultFolder = Path.Combine("out", "calibration");

    /// <summary>Scenarios with records; none to learn from a history only.</summary>
    public required string[] Scenarios { get; init; }

    /// <summary>What reporting and priors are learnt from; null for the published figures.</summary>
    public string? History { get; init; }

    public int? Particles { get; init; }

    public int? Simulations { get; init; }

    public int? Threads { get; init; }

    public required string Out { get; init; }

    public bool Resume { get; init; }

    public bool Json { get; init; }
}
