using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Analysis.Precision;
using Simulator.Core.Units;
using Simulator.Engine.Hosting;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>The content of run.json: what was run, and what came out.</summary>
/// <remarks>Amounts in 亿元, values to six decimals. Immutable and thread-safe.</remarks>
public sealed record RunDocument
{
    /// <summary>Version of this format.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Version of the format that it was written in.</summary>
    public required int Schema { get; init; }

    /// <summary>What was run.</summary>
    public required ScenarioEntry Scenario { get; init; }

    /// <summary>Name of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required uint Seed { get; init; }

    /// <summary>Replicates that were asked for, in [1, ∞).</summary>
    public required int Replicates { get; init; }

    /// <summary>Of a run that added replicates until it was precise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PrecisionEntry? Precision { get; init; }

    /// <summary>Weeks of the campaign, in [1, ∞).</summary>
    public required int Weeks { get; init; }

    /// <summary>Week at whose end the totals stand, from 0: that of the record's date, else the last one.</summary>
    public required int TotalsWeek { get; init; }

    /// <summary>The record's date, else the last day of <see cref="TotalsWeek"/>.</summary>
    public required DateOnly TotalsDate { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Equal bits are promised on this operating system and CPU family.</summary>
    public required string Platform { get; init; }

    /// <summary>SHA-256 over the ledgers, 64 hexadecimal digits in lower case.</summary>
    public required string Digest { get; init; }

    /// <summary>Time that it took, seconds.</summary>
    [JsonPropertyName("elapsed_s")]
    public required double ElapsedSeconds { get; init; }

    /// <summary>What the spread of the totals holds: chance, and parameters where they are drawn.</summary>
    public ImmutableArray<string> BandsHold { get; init; } = ["chance"];

    /// <summary>Parameters that were drawn in each replicate.</summary>
    public int ParametersDrawn { get; init; }

    /// <summary>Batches that were not completed.</summary>
    public required ImmutableArray<FailedBatchEntry> FailedBatches { get; init; }

    /// <summary>Totals at <see cref="TotalsWeek"/>, overall first.</summary>
    public required ImmutableArray<TotalEntry> Totals { get; init; }

    /// <summary>Operating system and CPU family of this process, such as <c>linux x64</c>.</summary>
    public static string ThisPlatform { get; } =
        $"{(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : OperatingSystem.IsLinux() ? "linux" : "other")} "
        + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    /// <summary>The document of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="version">Version of the program.</param>
    public static RunDocument Of(FinishedRun run, string version)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new RunDocument
        {
            Schema = CurrentSchema,
            Scenario = ScenarioEntry.Of(run.Scenario, run.StrategyChosen, run.RelativeScenarioPath),
            Engine = run.Engine,
            Seed = run.Scenario.Seed,
            Replicates = run.Scenario.Replicates,
            Precision = run.Precision is { } verdict ? PrecisionEntry.Of(verdict) : null,
            Weeks = run.Scenario.World.Calendar.Weeks,
            TotalsWeek = run.Scenario.RecordWeek,
            TotalsDate = run.ComparedAt,
            Version = version,
            Platform = ThisPlatform,
            Digest = run.Digest,
            ElapsedSeconds = JsonFormat.Seconds(run.Elapsed),
            BandsHold = run.Scenario.World.Priors.IsEmpty ? ["chance"] : ["chance", "parameters"],
            ParametersDrawn = run.Scenario.World.Priors.Length,
            FailedBatches = [.. run.Outcome.Failures.Select(FailedBatchEntry.Of)],
            Totals = [.. run.Totals.Select(total => TotalEntry.Of(total, run))],
        };
    }

    /// <summary>Reads a document.</summary>
    /// <param name="json">Content of run.json.</param>
    /// <exception cref="JsonException">The text is no such document.</exception>
    public static RunDocument Read(string json) =>
        JsonSerializer.Deserialize(json, RunJson.Context.RunDocument) ?? throw new JsonException("null");

    /// <summary>The document as text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, RunJson.Context.RunDocument);
}

/// <summary>A scenario in a document: enough to find it and to run it again.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ScenarioEntry
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Hash of its files, 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Name of the strategy in force.</summary>
    public required string Strategy { get; init; }

    /// <summary>Whether it was chosen by the user; otherwise the scenario's cities follow their own.</summary>
    public required bool StrategyChosen { get; init; }

    /// <summary>Changes of the form path=value, in order.</summary>
    public required ImmutableArray<string> Overrides { get; init; }

    /// <summary>The scenario file, relative to the folder of the document, with forward slashes.</summary>
    public required string Path { get; init; }

    internal static ScenarioEntry Of(Scenarios.Loading.Scenario scenario, bool strategyChosen, string path) => new()
    {
        Id = scenario.Id,
        Sha256 = scenario.Sha256,
        Strategy = scenario.Strategy,
        StrategyChosen = strategyChosen,
        Overrides = scenario.Overrides,
        Path = path,
    };
}

/// <summary>A batch that was not completed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="First">Its first replicate, from 0.</param>
/// <param name="Count">Its replicates, in [1, ∞).</param>
/// <param name="Replicate">The replicate that failed; null where it is not known.</param>
/// <param name="Week">The week in which it failed; null where it is not known.</param>
/// <param name="Message">What happened.</param>
public sealed record FailedBatchEntry(int First, int Count, int? Replicate, int? Week, string Message)
{
    internal static FailedBatchEntry Of(BatchFailure failure) => new(
        failure.Batch.First, failure.Batch.Count, failure.Replicate < 0 ? null : failure.Replicate, failure.Week, failure.Message);
}

/// <summary>What was asked of a run for precision, and what it reached.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PrecisionEntry
{
    /// <summary>Largest half-width relative to the mean, unitless, in (0, 1].</summary>
    public required double Target { get; init; }

    /// <summary>Level of the intervals, unitless.</summary>
    public required double Confidence { get; init; }

    /// <summary>Replicates for which precision had to hold.</summary>
    public required int LookAhead { get; init; }

    /// <summary>Whether every quantity got there and stayed.</summary>
    public required bool Reached { get; init; }

    /// <summary>What was watched.</summary>
    public required ImmutableArray<WatchedEntry> Quantities { get; init; }

    internal static PrecisionEntry Of(PrecisionVerdict verdict) => new()
    {
        Target = verdict.Target,
        Confidence = HalfWidthRule.Confidence,
        LookAhead = HalfWidthRule.LookAhead,
        Reached = verdict.Reached,
        Quantities = [.. verdict.Quantities.Select(WatchedEntry.Of)],
    };
}

/// <summary>How precisely a run knows a mean.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Stage">Stage that is counted.</param>
/// <param name="Basis">Which deals are counted.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Unit">Unit of mean and half-width.</param>
/// <param name="Mean">Mean over the replicates.</param>
/// <param name="HalfWidth">Half-width of its interval.</param>
/// <param name="Relative">Half-width relative to the mean, unitless; null where the mean is 0.</param>
public sealed record WatchedEntry(
    string Stage, string Basis, string Metric, string Unit, double Mean, double HalfWidth, double? Relative)
{
    internal static WatchedEntry Of(WatchedQuantity quantity)
    {
        var statistic = quantity.Statistic;
        var scale = FileWords.Scale(statistic.Metric);
        return new WatchedEntry(
            FileWords.Of(statistic.Stage, statistic.Metric), FileWords.Of(statistic.Basis), FileWords.Of(statistic.Metric),
            FileWords.Unit(statistic.Metric), JsonFormat.Rounded(quantity.Mean * scale), JsonFormat.Rounded(quantity.HalfWidth * scale),
            double.IsFinite(quantity.Relative) ? JsonFormat.Rounded(quantity.Relative) : null);
    }
}

/// <summary>A total with its band, and the printed figure beside it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TotalEntry : QuantileEntry
{
    /// <summary>An entry that is read from a document.</summary>
    public TotalEntry()
    {
    }

    private TotalEntry(Band band)
        : base(band) => (Mean, Sd) = (band.Mean, band.Sd);

    /// <summary>Stage that is counted.</summary>
    public required string Stage { get; init; }

    /// <summary>Which deals are counted.</summary>
    public required string Basis { get; init; }

    /// <summary>What is counted.</summary>
    public required string Metric { get; init; }

    /// <summary>Unit of all its values.</summary>
    public required string Unit { get; init; }

    /// <summary>Id of the city; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? City { get; init; }

    /// <summary>Id of the event; null for all signings.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Event { get; init; }

    /// <summary>Class of firms; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FirmClass { get; init; }

    /// <summary>Smallest amount of a project that is counted, 亿元; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? AtLeast { get; init; }

    /// <summary>Amount below which a project is counted, 亿元; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Below { get; init; }

    /// <summary>Mean over replicates.</summary>
    public double Mean { get; init; }

    /// <summary>Standard deviation over replicates.</summary>
    public double Sd { get; init; }

    /// <summary>Id of the printed figure; a figure whose digits are missing has no record.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyOrder(2)]
    public string? Figure { get; init; }

    /// <summary>The printed figure; null for none.</summary>
    [JsonPropertyOrder(2)]
    public required double? Record { get; init; }

    /// <summary>Whether [5%, 95%] holds the printed figure; null for none.</summary>
    [JsonPropertyName("inside_90")]
    [JsonPropertyOrder(2)]
    public required bool? Inside { get; init; }

    internal static TotalEntry Of(Total total, FinishedRun run)
    {
        var (statistic, world) = (total.Statistic, run.Scenario.World);
        return new TotalEntry(JsonFormat.Rounded(total.Band))
        {
            Stage = FileWords.Of(statistic.Stage, statistic.Metric),
            Basis = FileWords.Of(statistic.Basis),
            Metric = FileWords.Of(statistic.Metric),
            Unit = FileWords.Unit(statistic.Metric),
            City = statistic.City < 0 ? null : world.Cities[statistic.City].Id,
            Event = statistic.Event < 0 ? null : world.Events[statistic.Event].Id,
            FirmClass = statistic.FirmClass < 0 ? null : total.Figure?.FirmClass,
            AtLeast = Limit(statistic.AtLeast),
            Below = Limit(statistic.Below),
            Figure = total.Figure?.Id,
            Record = JsonFormat.Rounded(total.Printed),
            Inside = total.Inside,
        };
    }

    private static double? Limit(Money limit) => limit.Wan == 0 ? null : limit.Yi;
}

/// <summary>Without reflection at start-up.</summary>
[JsonSerializable(typeof(RunDocument))]
internal sealed partial class RunJson : JsonSerializerContext
{
    public static readonly RunJson Context = new(JsonFormat.Options());
}
