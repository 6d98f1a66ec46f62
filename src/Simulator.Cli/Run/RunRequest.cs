namespace Simulator.Cli.Run;

/// <summary>What the user asked <c>run</c> to do.</summary>
internal sealed record RunRequest
{
    public required string Scenario { get; init; }

    /// <summary>Values of the form path=value, as given.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>Null for the scenario's; with <see cref="Precision"/> the most that are run.</summary>
    public long? Replicates { get; init; }

    /// <summary>Relative half-width up to which replicates are added, unitless; null for a fixed number.</summary>
    public double? Precision { get; init; }

    public long? Seed { get; init; }

    public long? Weeks { get; init; }

    /// <summary>Null for the scenario's own.</summary>
    public string? Strategy { get; init; }

    /// <summary>Null for the first that the process has.</summary>
    public string? Engine { get; init; }

    /// <summary>Connection string of a cluster, or null.</summary>
    public string? Cluster { get; init; }

    public int? Threads { get; init; }

    public int? Batch { get; init; }

    /// <summary>Null for out/ and the scenario's id.</summary>
    public string? Out { get; init; }

    /// <summary>Whether parameters are not drawn, though the scenario has priors.</summary>
    public bool Fixed { get; init; }

    public bool Resume { get; init; }

    public bool Json { get; init; }

    /// <summary>The replicate whose deals are written; it is played live as well.</summary>
    public int Trace { get; init; }

    /// <summary>Whether it is played live in a large world too.</summary>
    public bool Live { get; init; }
}
