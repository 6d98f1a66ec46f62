using Simulator.Engine;

namespace Simulator.Grains.Agents;

/// <summary>When an agent acts and writes: a phase of a week.</summary>
/// <param name="Week">Week relative to the start of the campaign.</param>
/// <param name="Phase">The phase.</param>
[GenerateSerializer, Immutable]
public readonly record struct At([property: Id(0)] int Week, [property: Id(1)] Phase Phase) : IComparable<At>
{
    /// <summary>Before the first week of any world.</summary>
    public static At Before { get; } = new(int.MinValue, default);

    /// <summary>After the last week of any world.</summary>
    public static At Never { get; } = new(int.MaxValue, default);

    /// <summary>The earlier of two.</summary>
    public static At Earlier(At left, At right) => left < right ? left : right;

    public int CompareTo(At other) => (Week, Phase).CompareTo((other.Week, other.Phase));

    public static bool operator <(At left, At right) => left.CompareTo(right) < 0;

    public static bool operator >(At left, At right) => left.CompareTo(right) > 0;

    public static bool operator <=(At left, At right) => left.CompareTo(right) <= 0;

    public static bool operator >=(At left, At right) => left.CompareTo(right) >= 0;
}

/// <summary>An agent of a world.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Position">Its position among its kind.</param>
[GenerateSerializer, Immutable]
public readonly record struct AgentId([property: Id(0)] AgentKind Kind, [property: Id(1)] int Position);

/// <summary>One replicate that is played live, and which incarnation of it: after any loss the next begins at the first week.</summary>
/// <param name="Run">Key of the run, under which silos know the world.</param>
/// <param name="Seed">The run's seed.</param>
/// <param name="Replicate">Zero-based number of the replicate.</param>
/// <param name="Incarnation">Number of the incarnation.</param>
[GenerateSerializer, Immutable]
public sealed record WorldTicket(
    [property: Id(0)] string Run, [property: Id(1)] uint Seed, [property: Id(2)] int Replicate, [property: Id(3)] int Incarnation)
{
    /// <summary>Beginning of the keys of the world's agents.</summary>
    public string Key => FormattableString.Invariant($"{Run}/{Replicate}/{Incarnation}");

    /// <summary>Key of an agent among those of its kind.</summary>
    /// <param name="position">Its position.</param>
    public string KeyOf(int position) => FormattableString.Invariant($"{Key}/{position}");
}
