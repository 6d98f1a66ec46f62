using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Simulator.Cli.Results;

/// <summary>The content of run.json: what was run, and what came out.</summary>
internal sealed record RunDocument
{
    /// <summary>Version of this format.</summary>
    public const int CurrentSchema = 1;

    public required int Schema { get; init; }

    public required ScenarioEntry Scenario { get; init; }

    public required string Engine { get; init; }

    public required uint Seed { get; init; }

    public required int Replicates { get; init; }

    /// <summary>Of a run that added replicates until it was precise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PrecisionEntry? Precision { get; init; }

    public required int Weeks { get; init; }

    /// <summary>Week at whose end the totals stand: that of the record's date, else the last one.</summary>
    public required int TotalsWeek { get; init; }

    public required DateOnly TotalsDate { get; init; }

    public required string Version { get; init; }

    /// <summary>Equal bits are promised on this operating system and CPU family.</summary>
    public required string Platform { get; init; }

    public required string Digest { get; init; }

    [JsonPropertyName("elapsed_s")]
    public required double ElapsedSeconds { get; init; }

    /// <summary>What the spread of the totals holds: chance, and parameters where they are drawn.</summary>
    public ImmutableArray<string> BandsHold { get; init; } = ["chance"];

    /// <summary>Parameters that were drawn in each replicate.</summary>
    public int ParametersDrawn { get; init; }

    public required ImmutableArray<FailedBatchEntry> FailedBatches { get; init; }

    public required ImmutableArray<TotalEntry> Totals { get; init; }

    internal sealed record ScenarioEntry
    {
        public required string Id { get; init; }

        public required string Sha256 { get; init; }

        /// <summary>Name of the strategy in force.</summary>
        public required string Strategy { get; init; }

        /// <summary>Whether it was chosen on the command line; otherwise the scenario's cities follow their own.</summary>
        public required bool StrategyChosen { get; init; }

        public required ImmutableArray<string> Overrides { get; init; }

        /// <summary>The scenario file, relative to the folder of run.json.</summary>
        public required string Path { get; init; }
    }

    internal sealed record PrecisionEntry
    {
        /// <summary>Largest half-width relative to the mean.</summary>
        public required double Target { get; init; }

        public required double Confidence { get; init; }

        public required int LookAhead { get; init; }

        public required bool Reached { get; init; }

        public required ImmutableArray<WatchedEntry> Quantities { get; init; }
    }

    internal sealed record WatchedEntry(
        string Stage, string Basis, string Metric, string Unit, double Mean, double HalfWidth, double? Relative);

    internal sealed record FailedBatchEntry(int First, int Count, int? Replicate, int? Week, string Message);

    internal sealed record TotalEntry
    {
        public required string Stage { get; init; }

        public required string Basis { get; init; }

        public required string Metric { get; init; }

        public required string Unit { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? City { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Event { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? FirmClass { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public double? AtLeast { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public double? Below { get; init; }

        public required double Mean { get; init; }

        public required double Sd { get; init; }

        public required double P05 { get; init; }

        public required double P25 { get; init; }

        public required double P50 { get; init; }

        public required double P75 { get; init; }

        public required double P95 { get; init; }

        /// <summary>Id of the printed figure; a figure whose digits are missing has no record.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Figure { get; init; }

        public required double? Record { get; init; }

        [JsonPropertyName("inside_90")]
        public required bool? Inside { get; init; }
    }
}
