using Simulator.Core;

namespace Simulator.Engine.Hosting;

/// <summary>Something went wrong in one replicate, in a known week: a broken invariant, or a defect. Its batch fails, the others go on.</summary>
/// <remarks>docs/model/invariants.md.</remarks>
/// <param name="replicate">Zero-based number of the replicate.</param>
/// <param name="week">Week relative to the start of the campaign.</param>
/// <param name="message">What went wrong.</param>
/// <param name="cause">The exception behind it, or null when it happened in another process.</param>
public sealed class ReplicateFaultException(int replicate, int week, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Zero-based number of the replicate.</summary>
    public int Replicate { get; } = replicate;

    /// <summary>Week relative to the start of the campaign.</summary>
    public int Week { get; } = week;

    /// <summary>Tells where an exception of a host came up.</summary>
    /// <param name="cause">The exception.</param>
    /// <param name="replicate">Zero-based number of the replicate.</param>
    /// <param name="week">Week relative to the start of the campaign.</param>
    public static ReplicateFaultException Of(Exception cause, int replicate, int week) => new(
        replicate, week, cause is ModelInvariantException ? cause.Message : $"replicate {replicate}, week {week}: {Describe(cause)}", cause);

    /// <summary>A defect in one line: kind, place and message.</summary>
    /// <param name="defect">The exception.</param>
    public static string Describe(Exception defect)
    {
        ArgumentNullException.ThrowIfNull(defect);
        var place = defect.TargetSite is { } method ? $" in {method.DeclaringType?.Name}.{method.Name}" : "";
        return $"{defect.GetType().Name}{place}: {defect.Message.ReplaceLineEndings(" ")}";
    }
}
