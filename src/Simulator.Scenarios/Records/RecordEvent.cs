using Simulator.Core.Deals;
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

/// <summary>A stage that a named project is said to have reached.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Project">Name as printed.</param>
/// <param name="Stage">Stage of the model.</param>
/// <param name="Date">The day; null where none is printed.</param>
public sealed record RecordMilestone(string Project, Stage Stage, DateOnly? Date);
