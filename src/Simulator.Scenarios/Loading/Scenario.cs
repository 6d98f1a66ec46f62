using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Localization;
using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Loading;

/// <summary>A validated scenario: the world, what to run, and what to compare with.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Scenario
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Agents, surroundings, calendar and parameters.</summary>
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
