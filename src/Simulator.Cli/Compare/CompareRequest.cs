namespace Simulator.Cli.Compare;

/// <summary>What the user asked <c>compare</c> to do.</summary>
internal sealed record CompareRequest
{
    /// <summary>One scenario with several alternatives, or several scenarios.</summary>
    public required IReadOnlyList<string> Scenarios { get; init; }

    /// <summary>Strategies or variants, in order; <see cref="Alternative.Own"/> for the scenario as it is written.</summary>
    public IReadOnlyList<string> Strategies { get; init; } = [];

    /// <summary>Changes path=value; each makes an alternative of its own: the first one with this change.</summary>
    public IReadOnlyList<string> VersusSets { get; init; } = [];

    /// <summary>Values of the form path=value that hold for all alternatives, as given.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    public long? Replicates { get; init; }

    public long? Seed { get; init; }

    public long? Weeks { get; init; }

    /// <summary>Last week that is counted; null for the last that all alternatives have.</summary>
    public int? Week { get; init; }

    /// <summary>Null for the first that the process has.</summary>
    public string? Engine { get; init; }

    public int? Threads { get; init; }

    public int? Batch { get; init; }

    /// <summary>Null for out/, the first scenario's id and -compare.</summary>
    public string? Out { get; init; }

    /// <summary>Whether parameters are not drawn, though scenarios have priors.</summary>
    public bool Fixed { get; init; }

    public bool Resume { get; init; }

    public bool Json { get; init; }
}
