using System.Collections.Immutable;
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
