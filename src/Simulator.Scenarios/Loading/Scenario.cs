using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Firms;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Loading;

/// <summary>A validated scenario: the world, what to run, and what to compare with.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Scenario
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Agents, environment, calendar and parameters.</summary>
    public required World World { get; init; }

    /// <summary>Names of agents, events, sectors and regions, by position in the world.</summary>
    public required ScenarioNames Names { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required uint Seed { get; init; }

    /// <summary>Number of replicates, in [1, 1 000 000].</summary>
    public required int Replicates { get; init; }

    /// <summary>Week in which the record's date falls, in [0, Weeks); the last week of the campaign where there is no record or it ends
    /// later.</summary>
    public required int RecordWeek { get; init; }

    /// <summary>The published record, or null.</summary>
    public PublishedRecord? Record { get; init; }

    /// <summary>Figures of the record with the statistics that a run yields for them; empty where the campaign ends before the record's
    /// date.</summary>
    public ImmutableArray<RecordComparison> Comparisons { get; init; } = [];

    /// <summary>SHA-256 of the scenario file's bytes, 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Name of the variant or strategy in force.</summary>
    public required string Strategy { get; init; }

    /// <summary>Names that <c>--strategy</c> accepts besides the ten of the catalogue: variants, then strategies of the file.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>Overrides in force, as given.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>Notes for the reader.</summary>
    public ImmutableArray<LocalizedText> Notes { get; init; } = [];
}

/// <summary>Names of a world's agents and of what is around them, by position.</summary>
/// <remarks>Names of generated firms are made when they are asked for. Immutable and thread-safe.</remarks>
public sealed record ScenarioNames
{
    /// <summary>Sectors.</summary>
    public required ImmutableArray<LocalizedText> Sectors { get; init; }

    /// <summary>Regions.</summary>
    public required ImmutableArray<LocalizedText> Regions { get; init; }

    /// <summary>Provinces.</summary>
    public required ImmutableArray<LocalizedText> Provinces { get; init; }

    /// <summary>Cities.</summary>
    public required ImmutableArray<LocalizedText> Cities { get; init; }

    /// <summary>Classes of firms.</summary>
    public required ImmutableArray<LocalizedText> FirmClasses { get; init; }

    /// <summary>Chambers.</summary>
    public ImmutableArray<LocalizedText> Chambers { get; init; } = [];

    /// <summary>Events, in the world's order: by week and id.</summary>
    public ImmutableArray<LocalizedText> Events { get; init; } = [];

    /// <summary>Shocks, in the world's order: one kind may give several.</summary>
    public ImmutableArray<LocalizedText> Shocks { get; init; } = [];

    internal FirmNames Firms { get; init; } = FirmNames.None;

    /// <summary>The name of a firm.</summary>
    /// <param name="position">Position of the firm in the world.</param>
    public LocalizedText Firm(int position) => Firms.At(position);
}
