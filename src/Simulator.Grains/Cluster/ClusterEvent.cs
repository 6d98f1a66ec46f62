namespace Simulator.Grains.Cluster;

/// <summary>Something that happened, for the log: one line.</summary>
/// <param name="Kind">What.</param>
/// <param name="Subject">To whom: a silo's address, a database's host, or replicates such as <c>0–63</c>.</param>
/// <param name="Detail">Why, or how it goes on; may be empty.</param>
public sealed record ClusterEvent(ClusterEventKind Kind, string Subject, string Detail = "")
{
    private const int LongestDetail = 120;

    /// <summary>Replicates as a subject.</summary>
    internal static string Replicates(Engine.Hosting.Batch batch) =>
        FormattableString.Invariant($"{batch.First}–{batch.First + batch.Count - 1}");

    /// <summary>The first sentence of a message, cut to the width of a line.</summary>
    internal static string Brief(string message)
    {
        var line = message.Split('\n', 2)[0].Split(". ", 2)[0].Trim().TrimEnd('.');
        return line.Length <= LongestDetail ? line : $"{line.AsSpan(0, LongestDetail)}…";
    }
}

/// <summary>What can happen to a cluster, or to a run on it.</summary>
public enum ClusterEventKind
{
    /// <summary>A silo has joined.</summary>
    SiloJoined,

    /// <summary>A silo has left of itself.</summary>
    SiloLeft,

    /// <summary>A silo was given up by the others.</summary>
    SiloLost,

    /// <summary>The database of the membership does not answer; what runs goes on.</summary>
    DatabaseLost,

    /// <summary>The database answers again.</summary>
    DatabaseBack,

    /// <summary>Replicates were lost with a silo: they run again from their first week.</summary>
    BatchLost,

    /// <summary>Nobody has asked for replicates any more: they were stopped.</summary>
    BatchAbandoned,
}

/// <summary>Where a silo's grains say what happened.</summary>
/// <remarks>Thread-safe if what it is made from is.</remarks>
/// <param name="Say">Told every event, from any thread; null where nobody listens.</param>
public sealed record ClusterJournal(Action<ClusterEvent>? Say)
{
    /// <summary>Says what happened.</summary>
    public void Write(ClusterEvent what) => Say?.Invoke(what);
}
