using System.Collections.Immutable;
using Simulator.Analysis.Precision;
using Simulator.Engine.Hosting;
using Simulator.Engine.Results;
using Simulator.Scenarios.Loading;

namespace Simulator.Analysis.Runs;

/// <summary>A run that came to its end, with at least one completed replicate.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FinishedRun
{
    /// <summary>What was run.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>Ledgers of the completed replicates, and the batches that failed.</summary>
    public required RunOutcome Outcome { get; init; }

    /// <summary>What was asked and reached; null for a fixed number of replicates.</summary>
    public PrecisionVerdict? Precision { get; init; }

    /// <summary>SHA-256 over the ledgers, 64 hexadecimal digits in lower case.</summary>
    public required string Digest { get; init; }

    /// <summary>Name of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Time that it took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Curves of all cities together.</summary>
    public required ImmutableArray<Curve> Overall { get; init; }

    /// <summary>Totals at the record's week, overall first.</summary>
    public required ImmutableArray<Total> Totals { get; init; }

    /// <summary>Computes statistics that are not among the totals.</summary>
    public required Totals Statistics { get; init; }

    /// <summary>The record's date; without a record the last day of the week at which totals stand.</summary>
    public DateOnly ComparedAt => Scenario is { Record: { } record, Comparisons.IsEmpty: false }
        ? record.AsOf
        : Dates.LastDayOf(Scenario.RecordWeek, Scenario.World.Calendar);

    /// <summary>Whether the strategy was chosen on the command line.</summary>
    public required bool StrategyChosen { get; init; }

    /// <summary>The scenario file as seen from the output folder, with forward slashes.</summary>
    public required string RelativeScenarioPath { get; init; }

    /// <summary>The replicate whose deals are written.</summary>
    public required int TracedReplicate { get; init; }

    /// <summary>Threads for what is computed after the run.</summary>
    public required int Threads { get; init; }
}
