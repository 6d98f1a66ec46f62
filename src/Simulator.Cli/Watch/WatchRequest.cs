using Simulator.Cli.Run;

namespace Simulator.Cli.Watch;

/// <summary>What the user asked <c>watch</c> to do.</summary>
internal sealed record WatchRequest
{
    public const string FromOption = "--from-week";
    public const string ToOption = "--to-week";
    public const string WeekOption = "--week";
    public const string ReplicateOption = "--replicate";

    /// <summary>Scenario, what is changed in it, cluster, and the replicate as the traced one.</summary>
    public required RunRequest Run { get; init; }

    /// <summary>First week that is shown; null for week 0.</summary>
    public long? FromWeek { get; init; }

    /// <summary>Last week that is played; null for the last of the campaign.</summary>
    public long? ToWeek { get; init; }

    /// <summary>The only week that is shown, the last that is played.</summary>
    public long? Week { get; init; }

    /// <summary>Weeks per minute on a terminal.</summary>
    public int Speed { get; init; }

    /// <summary>Whether one JSON object a week is printed.</summary>
    public bool Lines { get; init; }
}
