using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Simulator.Cli.Results;

namespace Simulator.Cli.Compare;

/// <summary>The content of comparison.json: what was compared, and what came out.</summary>
internal sealed record CompareDocument
{
    /// <summary>Version of this format.</summary>
    public const int CurrentSchema = 1;

    public required int Schema { get; init; }

    public required ImmutableArray<AlternativeEntry> Alternatives { get; init; }

    public required string Engine { get; init; }

    /// <summary>The seed that all alternatives share.</summary>
    public required uint Seed { get; init; }

    public required int Replicates { get; init; }

    /// <summary>Last week that is counted.</summary>
    public required int Week { get; init; }

    public required DateOnly Date { get; init; }

    public required string Version { get; init; }

    public required string Platform { get; init; }

    [JsonPropertyName("elapsed_s")]
    public required double ElapsedSeconds { get; init; }

    public required ImmutableArray<ValueEntry> Values { get; init; }

    public required ImmutableArray<PairEntry> Pairs { get; init; }

    public required ImmutableArray<CurveEntry> Curves { get; init; }

    internal sealed record AlternativeEntry
    {
        public required string Name { get; init; }

        public required RunDocument.ScenarioEntry Scenario { get; init; }

        public required int Weeks { get; init; }

        public required string Digest { get; init; }

        public required ImmutableArray<RunDocument.FailedBatchEntry> FailedBatches { get; init; }
    }

    internal sealed record ValueEntry(
        string Name, int Week, string Stage, string Basis, string Metric, string Unit,
        double? Mean, double? Sd, double? P05, double? P25, double? P50, double? P75, double? P95);

    internal sealed record PairEntry
    {
        public required string A { get; init; }

        public required string B { get; init; }

        public required int Week { get; init; }

        public required string Stage { get; init; }

        public required string Basis { get; init; }

        public required string Metric { get; init; }

        public required string Unit { get; init; }

        /// <summary>Replicates that both completed.</summary>
        public required int Replicates { get; init; }

        /// <summary>Replicates in which nothing landed for the money spent.</summary>
        public required int WithoutValue { get; init; }

        /// <summary>Null where some replicate is without a value.</summary>
        public required DifferenceEntry? Difference { get; init; }

        [JsonPropertyName("half_width_95_independent")]
        public required double? IndependentHalfWidth { get; init; }

        [JsonPropertyName("p_a_better")]
        public required double ProbabilityFirstBetter { get; init; }

        public required double? VarianceRatio { get; init; }
    }

    internal sealed record DifferenceEntry(
        double Mean, double Sd, [property: JsonPropertyName("half_width_95")] double? HalfWidth, double P05, double P95);

    /// <summary>Week by week in differences.csv; here what happens along it.</summary>
    internal sealed record CurveEntry(
        string A, string B, string Stage, string Basis, string Metric, string Unit, OvertakingEntry? Overtaking, int? ClearFromWeek);

    internal sealed record OvertakingEntry(int Week, DateOnly Date, string Leader);
}
