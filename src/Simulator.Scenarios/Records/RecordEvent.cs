using Simulator.Core.Units;

namespace Simulator.Scenarios.Records;

/// <summary>An event as printed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RecordEvent
{
    /// <summary>Id; the same as in the scenario where both have it.</summary>
    public required string Id { get; init; }

    /// <summary>First and last day; null where the print gives none.</summary>
    public RecordPeriod? Days { get; init; }

    /// <summary>Place as printed.</summary>
    public required string Place { get; init; }

    /// <summary>Whether it was someone else's event.</summary>
    public bool Attended { get; init; }

    /// <summary>Guests, people; null where none are printed.</summary>
    public int? Guests { get; init; }

    /// <summary>Whether the print reports signings at it, with or without figures.</summary>
    public bool ReportsSignings { get; init; }

    /// <summary>Projects signed at it; null where the print has none.</summary>
    public int? SignedCount { get; init; }

    /// <summary>Amount signed at it; null where the print has none.</summary>
    public Money? SignedAmount { get; init; }
}
