using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records;

/// <summary>What was published about a campaign: printed figures only, and nothing where the print has none.</summary>
/// <remarks>Inconsistencies stay as they are; findings report them. Immutable and thread-safe.</remarks>
public sealed record PublishedRecord
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Day of publication; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Period to which the figures apply.</summary>
    public required RecordPeriod Period { get; init; }

    /// <summary>Day at which a run is compared with the record.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who counted, where a figure does not say otherwise.</summary>
    public CountedBy CountedBy { get; init; }

    /// <summary>Figures.</summary>
    public required ImmutableArray<RecordFigure> Figures { get; init; }

    /// <summary>Targets.</summary>
    public ImmutableArray<RecordTarget> Targets { get; init; } = [];

    /// <summary>Events.</summary>
    public ImmutableArray<RecordEvent> Events { get; init; } = [];

    /// <summary>Contracts that the print names.</summary>
    public ImmutableArray<RecordContract> Contracts { get; init; } = [];

    /// <summary>Tables of parts.</summary>
    public ImmutableArray<RecordBreakdown> Breakdowns { get; init; } = [];

    /// <summary>What the print states about itself.</summary>
    public ImmutableArray<RecordClaim> Claims { get; init; } = [];

    /// <summary>People and firms named more than once.</summary>
    public ImmutableArray<RecordPerson> People { get; init; } = [];

    /// <summary>Name of the year in the cycle of sixty, as printed; empty for none.</summary>
    public string YearName { get; init; } = "";

    /// <summary>Slots of the print without digits that are no figures of the model.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Passages noted for what they are.</summary>
    public ImmutableArray<RecordPassage> Passages { get; init; } = [];

    /// <summary>Stages that named projects have reached.</summary>
    public ImmutableArray<RecordMilestone> Milestones { get; init; } = [];

    /// <summary>What other publications say, apart from the record.</summary>
    public ImmutableArray<ExternalEvidence> External { get; init; } = [];

    /// <summary>Rules reported under numbers of their own.</summary>
    public ImmutableArray<FindingLabel> Labels { get; init; } = [];

    /// <summary>The figure with an id, or null.</summary>
    /// <param name="id">Id in the record.</param>
    public RecordFigure? Figure(string? id) => Figures.FirstOrDefault(figure => figure.Id == id);
}

/// <summary>A period of days.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record RecordPeriod(DateOnly From, DateOnly To)
{
    private const int MonthsPerYear = 12;

    /// <summary>Calendar months that it touches.</summary>
    public int Months => ((To.Year - From.Year) * MonthsPerYear) + To.Month - From.Month + 1;

    /// <summary>Calendar years that it touches.</summary>
    public int Years => To.Year - From.Year + 1;

    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">Any day.</param>
    public bool Contains(DateOnly day) => day >= From && day <= To;
}

/// <summary>A rule that a record reports under a number of its own.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">The number, such as S3-1.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Of">Ids of the targets, breakdowns or claims that it is about; empty for everything the rule looks at.</param>
public sealed record FindingLabel(string Id, string Rule, ImmutableArray<string> Of);

/// <summary>What another publication says. It is kept apart from the record: never fitted, never compared, never filled in.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="What">What it is about.</param>
/// <param name="Count">Number; null where none is given.</param>
/// <param name="Amount">Amount; null where none is given.</param>
public sealed record ExternalEvidence(string What, int? Count, Money? Amount);

/// <summary>An event as printed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RecordEvent
{
    /// <summary>Id; the same as in the scenario where both have it.</summary>
    public required string Id { get; init; }

    /// <summary>First and last day; null where the print gives none.</summary>
    public RecordPeriod? Days { get; init; }

    /// <summary>Place as printed; null where the print names none.</summary>
    public string? Place { get; init; }

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

/// <summary>A printed target.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id in the record.</param>
/// <param name="Figure">Id of the figure that is set against it.</param>
/// <param name="Value">The target, in the figure's unit: projects or 万元.</param>
/// <param name="StatedCompletion">Completion as printed, a share; null where none is printed.</param>
/// <param name="Period">Period to which it applies.</param>
public sealed record RecordTarget(string Id, string Figure, double Value, double? StatedCompletion, RecordPeriod Period);

/// <summary>A printed table of parts: places, sizes, categories.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id in the record.</param>
/// <param name="CountOf">Id of the figure that the counts should add up to, or null.</param>
/// <param name="AmountOf">Id of the figure that the amounts should add up to, or null.</param>
/// <param name="Additive">Whether its parts exclude each other and make up the whole.</param>
/// <param name="Parts">Its parts in the order of the print.</param>
public sealed record RecordBreakdown(string Id, string? CountOf, string? AmountOf, bool Additive, ImmutableArray<RecordPart> Parts);

/// <summary>One part of a printed table.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name as printed.</param>
/// <param name="Count">Projects; null where the print has none.</param>
/// <param name="Amount">Amount; null where the print has none.</param>
public sealed record RecordPart(string Name, int? Count, Money? Amount);
