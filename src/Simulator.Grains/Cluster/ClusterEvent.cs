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
