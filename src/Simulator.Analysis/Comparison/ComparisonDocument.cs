using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Analysis.Runs;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Comparison;

/// <summary>The content of comparison.json: what was compared, and what came out.</summary>
/// <remarks>Values in the unit of their measure, to six decimals. Immutable and thread-safe.</remarks>
public sealed record ComparisonDocument
{
    /// <summary>Version of this format.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Version of the format that it was written in.</summary>
    public required int Schema { get; init; }

    /// <summary>What was compared, in the order given.</summary>
    public required ImmutableArray<AlternativeEntry> Alternatives { get; init; }

    /// <summary>Name of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>The seed that all alternatives share.</summary>
    public required uint Seed { get; init; }

    /// <summary>Replicates of each that were asked for, in [1, ∞).</summary>
    public required int Replicates { get; init; }

    /// <summary>Last week that is counted, from 0.</summary>
    public required int Week { get; init; }

    /// <summary>Last day of that week, by the calendar of the first alternative.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Equal bits are promised on this operating system and CPU family.</summary>
    public required string Platform { get; init; }

    /// <summary>Time that it took, seconds.</summary>
    [JsonPropertyName("elapsed_s")]
    public required double ElapsedSeconds { get; init; }

    /// <summary>What each alternative reached: alternatives in order, measures in order within each.</summary>
    public required ImmutableArray<ValueEntry> Values { get; init; }

    /// <summary>Every pair, the earlier alternative first, measures in order within each.</summary>
    public required ImmutableArray<PairEntry> Pairs { get; init; }

    /// <summary>The difference of every pair over the weeks; week by week in differences.csv, here what happens along it.</summary>
    public required ImmutableArray<CurveEntry> Curves { get; init; }

    /// <summary>The document of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="version">Version of the program.</param>
    public static ComparisonDocument Of(FinishedComparison comparison, string version)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var first = comparison.Alternatives[0].Scenario;
        return new ComparisonDocument
        {
            Schema = CurrentSchema,
            Alternatives = [.. comparison.Alternatives.Select(AlternativeEntry.Of)],
            Engine = comparison.Engine,
            Seed = first.Seed,
            Replicates = first.Replicates,
            Week = comparison.Week,
            Date = Dates.LastDayOf(comparison.Week, comparison.Calendar),
            Version = version,
            Platform = RunDocument.ThisPlatform,
            ElapsedSeconds = JsonFormat.Seconds(comparison.Elapsed),
            Values = [.. comparison.Result.Values.Select(ValueEntry.Of)],
            Pairs = [.. comparison.Result.Pairs.Select(PairEntry.Of)],
            Curves = [.. comparison.Result.Curves.Select(curve => CurveEntry.Of(curve, comparison))],
        };
    }

    /// <summary>Reads a document.</summary>
    /// <param name="json">Content of comparison.json.</param>
    /// <exception cref="JsonException">The text is no such document.</exception>
    public static ComparisonDocument Read(string json) =>
        JsonSerializer.Deserialize(json, ComparisonJson.Context.ComparisonDocument) ?? throw new JsonException("null");

    /// <summary>The document as text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ComparisonJson.Context.ComparisonDocument);
}

/// <summary>One of the things that were compared.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record AlternativeEntry
{
    /// <summary>Name, unique among the alternatives.</summary>
    public required string Name { get; init; }

    /// <summary>What was run.</summary>
    public required ScenarioEntry Scenario { get; init; }

    /// <summary>Weeks of its campaign, in [1, ∞).</summary>
    public required int Weeks { get; init; }

    /// <summary>SHA-256 over its ledgers, 64 hexadecimal digits in lower case.</summary>
    public required string Digest { get; init; }

    /// <summary>Batches that were not completed.</summary>
    public required ImmutableArray<FailedBatchEntry> FailedBatches { get; init; }

    internal static AlternativeEntry Of(FinishedAlternative alternative) => new()
    {
        Name = alternative.Name,
        Scenario = ScenarioEntry.Of(alternative.Scenario, alternative.StrategyChosen, alternative.RelativeScenarioPath),
        Weeks = alternative.Scenario.World.Calendar.Weeks,
        Digest = alternative.Outcome.Digest,
        FailedBatches = [.. alternative.Outcome.Failures.Select(FailedBatchEntry.Of)],
    };
}

/// <summary>What one alternative reached by one measure.</summary>
/// <remarks>Mean, spread and quantiles are null where some replicate is without a value. Immutable and thread-safe.</remarks>
public sealed record ValueEntry : QuantileEntry
{
    /// <summary>An entry that is read from a document.</summary>
    public ValueEntry()
    {
    }

    private ValueEntry(Band? band)
        : base(band) => (Mean, Sd) = (band?.Mean, band?.Sd);

    /// <summary>Name of the alternative.</summary>
    public required string Name { get; init; }

    /// <summary>Last week that is counted, from 0.</summary>
    public required int Week { get; init; }

    /// <summary>Stage that is counted.</summary>
    public required string Stage { get; init; }

    /// <summary>Which deals are counted.</summary>
    public required string Basis { get; init; }

    /// <summary>What is counted.</summary>
    public required string Metric { get; init; }

    /// <summary>Unit of all its values.</summary>
    public required string Unit { get; init; }

    /// <summary>Mean over replicates.</summary>
    public double? Mean { get; init; }

    /// <summary>Standard deviation over replicates.</summary>
    public double? Sd { get; init; }

    internal static ValueEntry Of(AlternativeValue value) => new(value.Band is { } band ? JsonFormat.Rounded(band) : null)
    {
        Name = value.Name,
        Week = value.Week,
        Stage = value.Measure.StageWord,
        Basis = value.Measure.BasisWord,
        Metric = value.Measure.MetricWord,
        Unit = value.Measure.Unit,
    };
}

/// <summary>Two alternatives by one measure.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PairEntry
{
    /// <summary>Name of the first alternative.</summary>
    public required string A { get; init; }

    /// <summary>Name of the second alternative.</summary>
    public required string B { get; init; }

    /// <summary>Last week that is counted, from 0.</summary>
    public required int Week { get; init; }

    /// <summary>Stage that is counted.</summary>
    public required string Stage { get; init; }

    /// <summary>Which deals are counted.</summary>
    public required string Basis { get; init; }

    /// <summary>What is counted.</summary>
    public required string Metric { get; init; }

    /// <summary>Unit of difference and half-widths.</summary>
    public required string Unit { get; init; }

    /// <summary>Replicates that both completed.</summary>
    public required int Replicates { get; init; }

    /// <summary>Replicates in which nothing landed for the money spent.</summary>
    public required int WithoutValue { get; init; }

    /// <summary>First minus second; null where some replicate is without a value.</summary>
    public required DifferenceEntry? Difference { get; init; }

    /// <summary>Half-width of the 95% interval that independent draws would give; null where it is not defined.</summary>
    [JsonPropertyName("half_width_95_independent")]
    public required double? IndependentHalfWidth { get; init; }

    /// <summary>Share of the replicates in which the first is better, unitless, in [0, 1].</summary>
    [JsonPropertyName("p_a_better")]
    public required double ProbabilityFirstBetter { get; init; }

    /// <summary>Variance of the difference over that of independent draws, unitless, in [0, 2]; null where it is not defined.</summary>
    public required double? VarianceRatio { get; init; }

    internal static PairEntry Of(PairResult pair) => new()
    {
        A = pair.A,
        B = pair.B,
        Week = pair.Week,
        Stage = pair.Measure.StageWord,
        Basis = pair.Measure.BasisWord,
        Metric = pair.Measure.MetricWord,
        Unit = pair.Measure.Unit,
        Replicates = pair.Replicates,
        WithoutValue = pair.WithoutValue,
        Difference = pair.Difference is { } difference ? DifferenceEntry.Of(difference) : null,
        IndependentHalfWidth = JsonFormat.Rounded(pair.IndependentHalfWidth95),
        ProbabilityFirstBetter = JsonFormat.Rounded(pair.ProbabilityFirstBetter),
        VarianceRatio = JsonFormat.Rounded(pair.VarianceRatio),
    };
}

/// <summary>First minus second over the replicates, in the measure's unit.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Mean">Mean of the difference.</param>
/// <param name="Sd">Standard deviation of the difference.</param>
/// <param name="HalfWidth">Half-width of the 95% interval of the mean; null for a single replicate.</param>
/// <param name="P05">5% quantile of the difference.</param>
/// <param name="P95">95% quantile of the difference.</param>
public sealed record DifferenceEntry(
    double Mean, double Sd, [property: JsonPropertyName("half_width_95")] double? HalfWidth, double P05, double P95)
{
    internal static DifferenceEntry Of(PairedDifference difference)
    {
        var band = JsonFormat.Rounded(difference.Band);
        return new DifferenceEntry(band.Mean, band.Sd, JsonFormat.Rounded(difference.HalfWidth95), band.P05, band.P95);
    }
}

/// <summary>What happens to a difference over the weeks.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="A">Name of the first alternative.</param>
/// <param name="B">Name of the second alternative.</param>
/// <param name="Stage">Stage that is counted.</param>
/// <param name="Basis">Which deals are counted.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Unit">Unit of the difference.</param>
/// <param name="Overtaking">When one overtook the other for the last time; null where none did.</param>
/// <param name="ClearFromWeek">First week since which the difference has been clear until the end, from 0; null where it is not at the end.</param>
public sealed record CurveEntry(
    string A, string B, string Stage, string Basis, string Metric, string Unit, OvertakingEntry? Overtaking, int? ClearFromWeek)
{
    internal static CurveEntry Of(DifferenceCurve curve, FinishedComparison comparison) => new(
        curve.A, curve.B, curve.Measure.StageWord, curve.Measure.BasisWord, curve.Measure.MetricWord, curve.Measure.Unit,
        curve.Overtaking is { } at ? new OvertakingEntry(at.Week, Dates.LastDayOf(at.Week, comparison.Calendar), at.Leader) : null,
        curve.ClearFromWeek);
}

/// <summary>One alternative overtakes the other for good.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Week">First week at whose end it is ahead, from 0.</param>
/// <param name="Date">Last day of that week.</param>
/// <param name="Leader">Name of the one that overtakes.</param>
public sealed record OvertakingEntry(int Week, DateOnly Date, string Leader);

/// <summary>Without reflection at start-up.</summary>
[JsonSerializable(typeof(ComparisonDocument))]
internal sealed partial class ComparisonJson : JsonSerializerContext
{
    public static readonly ComparisonJson Context = new(JsonFormat.Options());
}
