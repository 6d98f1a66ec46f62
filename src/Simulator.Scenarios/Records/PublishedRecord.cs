using System.Collections.Immutable;
using Simulator.Core.Reporting;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records;

/// <summary>What was published about a campaign: printed figures only, and nothing where the print has none.</summary>
/// <remarks>Inconsistencies stay as they are; <see cref="Findings.RecordFindings"/> reports them. Immutable and thread-safe.</remarks>
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
