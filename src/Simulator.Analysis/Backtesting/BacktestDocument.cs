using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Scenarios.Problems;

namespace Simulator.Analysis.Backtesting;

/// <summary>The content of backtest.json: every forecast with its score, and how good they are together.</summary>
/// <remarks>Amounts of records in 亿元, those of campaigns in the unit of the figure. What is null is left out. Immutable and thread-safe.</remarks>
/// <param name="Schema">Name and version of this format.</param>
/// <param name="Figures">Figures of the file of campaigns in its order, then those of records, scenario by scenario.</param>
/// <param name="Summary">By metric, <c>total</c> for all; of records under <c>records/fitted</c>, <c>records/blind</c> and the same of each.</param>
/// <param name="Skipped">Numbers of figures not forecast, by reason.</param>
/// <param name="SkippedMetrics">Numbers of figures not forecast, by metric.</param>
/// <param name="Problems">Rows of the file that cannot be read.</param>
public sealed record BacktestDocument(
    string Schema,
    ImmutableArray<FigureEntry> Figures,
    IReadOnlyDictionary<string, SummaryEntry> Summary,
    IReadOnlyDictionary<string, int> Skipped,
    IReadOnlyDictionary<string, SkippedEntry> SkippedMetrics,
    ImmutableArray<ProblemEntry> Problems)
{
    private const string CurrentSchema = "simulator.backtest/1";
    private const string AllRecords = "records";

    /// <summary>The document of a backtest.</summary>
    /// <param name="backtest">The backtest.</param>
    public static BacktestDocument Of(FinishedBacktest backtest)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        var (result, predicted) = (backtest.Campaigns?.Result, backtest.Records?.Figures ?? []);
        return new BacktestDocument(
            CurrentSchema,
            [.. result?.Figures.Select(FigureEntry.Of) ?? [], .. predicted.Select(FigureEntry.Of)],
            (result?.Summary.Select(entry => (entry.Key, Value: SummaryEntry.Of(entry.Value))) ?? []).Concat(Summarise(predicted))
                .ToDictionary(entry => entry.Key, entry => entry.Value),
            result?.Skipped.ToDictionary(entry => FileWords.Of(entry.Key), entry => entry.Value) ?? [],
            result?.SkippedMetrics.ToDictionary(
                entry => entry.Key, entry => new SkippedEntry(entry.Value.Count, FileWords.Of(entry.Value.Reason))) ?? [],
            [.. result?.Problems.Select(ProblemEntry.Of) ?? []]);
    }

    /// <summary>The document as text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, BacktestJson.Context.BacktestDocument);

    /// <summary>All records together, then each by itself, fitted and blind.</summary>
    private static IEnumerable<(string Key, SummaryEntry Value)> Summarise(ImmutableArray<PredictedFigure> figures) =>
        figures.IsEmpty ? [] : figures.GroupBy(figure => figure.Scenario)
            .Select(group => (Name: group.Key, Figures: group.ToImmutableArray())).Prepend((Name: AllRecords, Figures: figures))
            .SelectMany(part => new[]
            {
                ($"{part.Name}/fitted", SummaryEntry.Of(SkillTable.Of(part.Figures, figure => figure.Fitted))),
                ($"{part.Name}/blind", SummaryEntry.Of(SkillTable.Of(part.Figures, figure => figure.Blind))),
            });
}

/// <summary>A printed figure with its forecast. The quantiles are those of the forecast, in <see cref="Unit"/>.</summary>
/// <remarks>A figure of a campaign has baselines and no blind forecast, one of a record the other way round. Immutable and thread-safe.</remarks>
public sealed record FigureEntry : QuantileEntry
{
    private FigureEntry(ForecastScore score)
        : base(score.Forecast) => (Value, Crps, Inside, Pit) = (score.Value, score.Crps, score.Inside90, score.Pit);

    /// <summary>Id of the row, or scenario and id of the figure.</summary>
    public required string Id { get; init; }

    /// <summary>Campaign, or scenario.</summary>
    public required string Campaign { get; init; }

    /// <summary>What the figure is.</summary>
    public required string Metric { get; init; }

    /// <summary>Months from the middle of the campaign to the count.</summary>
    public double? ElapsedMonths { get; init; }

    /// <summary>The figure, in <see cref="Unit"/>.</summary>
    public double Value { get; }

    /// <summary>Continuous ranked probability score, in <see cref="Unit"/>.</summary>
    [JsonPropertyOrder(2)]
    public double Crps { get; }

    /// <summary>Whether [5%, 95%] holds the figure.</summary>
    [JsonPropertyOrder(2)]
    [JsonPropertyName("inside_90")]
    public bool Inside { get; }

    /// <summary>Unit of the figure and its forecast.</summary>
    [JsonPropertyOrder(2)]
    public required string Unit { get; init; }

    /// <summary>Region, or scenario.</summary>
    [JsonPropertyOrder(2)]
    public required string Region { get; init; }

    /// <summary>Who counted.</summary>
    [JsonPropertyOrder(2)]
    public required string CountedBy { get; init; }

    /// <summary>What the campaign was.</summary>
    [JsonPropertyOrder(2)]
    public string? Kind { get; init; }

    /// <summary>Who ran the campaign.</summary>
    [JsonPropertyOrder(2)]
    public string? Level { get; init; }

    /// <summary>Whether the file prints the months; else they are estimated from its dates.</summary>
    [JsonPropertyOrder(2)]
    public bool? ElapsedIsPrinted { get; init; }

    /// <summary>Whether all figures of the region were kept from the model.</summary>
    [JsonPropertyOrder(2)]
    public bool? RegionHeldOut { get; init; }

    /// <summary>Probability of a smaller value, unitless, in [0, 1].</summary>
    [JsonPropertyOrder(2)]
    public double Pit { get; }

    /// <summary>Scores of the baselines as points, by name, in <see cref="Unit"/>.</summary>
    [JsonPropertyOrder(2)]
    public required IReadOnlyDictionary<string, double> Baselines { get; init; }

    /// <summary>The forecast for which no figure of the record is used.</summary>
    [JsonPropertyOrder(2)]
    public BlindEntry? Blind { get; init; }

    /// <summary>Whether the scenario is fitted to the figure, or it is held out.</summary>
    [JsonPropertyOrder(2)]
    public string? Use { get; init; }

    internal static FigureEntry Of(ScoredFigure scored)
    {
        var figure = scored.Figure;
        return new FigureEntry(scored.Score)
        {
            Id = figure.Id,
            Campaign = figure.Campaign,
            Metric = figure.Metric,
            ElapsedMonths = figure.ElapsedMonths,
            Unit = figure.Unit,
            Region = figure.Region,
            CountedBy = FileWords.Of(figure.CountedBy),
            Kind = FileWords.Of(figure.Kind),
            Level = FileWords.Of(figure.Level),
            ElapsedIsPrinted = figure.ElapsedIsPrinted,
            RegionHeldOut = scored.RegionHeldOut,
            Baselines = scored.BaselineScores,
        };
    }

    internal static FigureEntry Of(PredictedFigure predicted)
    {
        var figure = predicted.Figure;
        return new FigureEntry(predicted.Fitted)
        {
            Id = $"{predicted.Scenario}/{figure.Id}",
            Campaign = predicted.Scenario,
            Metric = $"{figure.StageName}.{FileWords.Of(figure.Metric)}",
            Unit = figure.IsMoney ? FileWords.Yi : "1",
            Region = predicted.Scenario,
            CountedBy = FileWords.Of(figure.CountedBy),
            Baselines = new Dictionary<string, double>(),
            Blind = new BlindEntry(predicted.Blind),
            Use = FileWords.Of(figure.Use),
        };
    }
}

/// <summary>The blind forecast of a figure of a record; its quantiles in the figure's unit.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record BlindEntry : QuantileEntry
{
    internal BlindEntry(ForecastScore score)
        : base(score.Forecast) => (Crps, Inside, Pit) = (score.Crps, score.Inside90, score.Pit);

    /// <summary>Continuous ranked probability score, in the figure's unit.</summary>
    [JsonPropertyOrder(2)]
    public double Crps { get; }

    /// <summary>Whether [5%, 95%] holds the figure.</summary>
    [JsonPropertyOrder(2)]
    [JsonPropertyName("inside_90")]
    public bool Inside { get; }

    /// <summary>Probability of a smaller value, unitless, in [0, 1].</summary>
    [JsonPropertyOrder(2)]
    public double Pit { get; }
}

/// <summary>How good a set of forecasts is. An interval is its two ends at 95%; an end is null where it is not defined.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SummaryEntry
{
    private SummaryEntry()
    {
    }

    /// <summary>Figures scored.</summary>
    public required int N { get; init; }

    /// <summary>Share of the figures inside their [25%, 75%], in [0, 1].</summary>
    [JsonPropertyName("coverage_50")]
    public required double Coverage50 { get; init; }

    /// <summary>Share of the figures inside their [10%, 90%], in [0, 1].</summary>
    [JsonPropertyName("coverage_80")]
    public required double Coverage80 { get; init; }

    /// <summary>Share of the figures inside their [5%, 95%], in [0, 1].</summary>
    [JsonPropertyName("coverage_90")]
    public required double Coverage90 { get; init; }

    /// <summary>Interval of <see cref="Coverage50"/>.</summary>
    [JsonPropertyName("coverage_50_interval")]
    public required ImmutableArray<double> Coverage50Interval { get; init; }

    /// <summary>Interval of <see cref="Coverage80"/>.</summary>
    [JsonPropertyName("coverage_80_interval")]
    public required ImmutableArray<double> Coverage80Interval { get; init; }

    /// <summary>Interval of <see cref="Coverage90"/>.</summary>
    [JsonPropertyName("coverage_90_interval")]
    public required ImmutableArray<double> Coverage90Interval { get; init; }

    /// <summary>Mean score, in <see cref="CrpsUnit"/>.</summary>
    public required double MeanCrps { get; init; }

    /// <summary>Unit of the scores.</summary>
    public required string CrpsUnit { get; init; }

    /// <summary>Numbers of PIT values in ten equal classes of [0, 1].</summary>
    public required ImmutableArray<int> PitHistogram { get; init; }

    /// <summary>Mean scores of the baselines as points, by name, in <see cref="CrpsUnit"/>.</summary>
    public required IReadOnlyDictionary<string, double> Baselines { get; init; }

    /// <summary>Mean scores of the baselines with spread, by name, in <see cref="CrpsUnit"/>.</summary>
    public required IReadOnlyDictionary<string, double> BaselinesWithSpread { get; init; }

    /// <summary>By how much the score lies below that of the best baseline, in (-∞, 1].</summary>
    public required double? SkillOverBest { get; init; }

    /// <summary>Interval of <see cref="SkillOverBest"/>.</summary>
    public required ImmutableArray<double?> SkillOverBestInterval { get; init; }

    /// <summary>By how much the score lies below that of the best baseline with spread, in (-∞, 1].</summary>
    public required double? SkillOverBestWithSpread { get; init; }

    /// <summary>Interval of <see cref="SkillOverBestWithSpread"/>.</summary>
    public required ImmutableArray<double?> SkillOverBestWithSpreadInterval { get; init; }

    internal static SummaryEntry Of(SkillSummary skill) => new()
    {
        N = skill.Figures,
        Coverage50 = skill.Coverage50.Share,
        Coverage80 = skill.Coverage80.Share,
        Coverage90 = skill.Coverage90.Share,
        Coverage50Interval = [skill.Coverage50.Low, skill.Coverage50.High],
        Coverage80Interval = [skill.Coverage80.Low, skill.Coverage80.High],
        Coverage90Interval = [skill.Coverage90.Low, skill.Coverage90.High],
        MeanCrps = skill.MeanCrps,
        CrpsUnit = skill.CrpsUnit,
        PitHistogram = skill.PitHistogram,
        Baselines = skill.Baselines,
        BaselinesWithSpread = skill.BaselinesWithSpread,
        SkillOverBest = Finite(skill.SkillOverBest),
        SkillOverBestInterval = [Finite(skill.IntervalOverBest.Low), Finite(skill.IntervalOverBest.High)],
        SkillOverBestWithSpread = Finite(skill.SkillOverBestWithSpread),
        SkillOverBestWithSpreadInterval = [Finite(skill.IntervalOverBestWithSpread.Low), Finite(skill.IntervalOverBestWithSpread.High)],
    };

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}

/// <summary>How many figures of a metric are not forecast, and why.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Count">Figures.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedEntry(int Count, string Reason);

/// <summary>A row of the file of campaigns that cannot be read.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Code">Code of the problem.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">Line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Name of the column, or empty.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do, or empty.</param>
public sealed record ProblemEntry(string Code, string File, int Line, string Column, string Message, string Hint)
{
    internal static ProblemEntry Of(Problem problem) =>
        new(problem.Code, problem.File, problem.Line, problem.Path, problem.Message, problem.Hint);
}

/// <summary>Without reflection at start-up.</summary>
[JsonSerializable(typeof(BacktestDocument))]
internal sealed partial class BacktestJson : JsonSerializerContext
{
    public static readonly BacktestJson Context = new(new JsonSerializerOptions(JsonFormat.Options())
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
