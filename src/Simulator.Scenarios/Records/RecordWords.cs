using System.Collections.Immutable;
using System.Text.Json;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;

namespace Simulator.Scenarios.Records;

/// <summary>Words of record files and what they stand for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class RecordWords
{
    public const string Unclear = "unclear";
    public const string Organiser = "organiser";
    public const string FundsGrowth = "funds_growth";
    public const string Fit = "fit";
    public const string Check = "check";
    public const string Hosted = "hosted";
    public const string Attended = "attended";

    /// <summary>Stages by word; records say landed for registered, and funds in place for funded.</summary>
    public static ImmutableSortedDictionary<string, Stage> Stages { get; } =
        Enum.GetValues<Stage>().Select(stage => (Word(stage), stage))
            .Append(("landed", Stage.Registered))
            .Append(("funds_in_place", Stage.Funded))
            .ToImmutableSortedDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Metrics by word.</summary>
    public static ImmutableSortedDictionary<string, RecordMetric> Metrics { get; } =
        Enum.GetValues<RecordMetric>().ToImmutableSortedDictionary(Word, metric => metric, StringComparer.Ordinal);

    /// <summary>Bases by word; <see cref="Unclear"/> is none of them.</summary>
    public static ImmutableSortedDictionary<string, Basis> Bases { get; } =
        Enum.GetValues<Basis>().ToImmutableSortedDictionary(Word, basis => basis, StringComparer.Ordinal);

    /// <summary>Who counted, by word.</summary>
    public static ImmutableSortedDictionary<string, CountedBy> Counters { get; } =
        Enum.GetValues<CountedBy>().ToImmutableSortedDictionary(Word, counter => counter, StringComparer.Ordinal);

    /// <summary>What can be counted, by word.</summary>
    public static ImmutableArray<string> Counted { get; } = [.. Enum.GetValues<CountedThing>().Select(Word)];

    /// <summary>Kinds of passages, by word.</summary>
    public static ImmutableSortedDictionary<string, PassageKind> Passages { get; } =
        Enum.GetValues<PassageKind>().ToImmutableSortedDictionary(Word, kind => kind, StringComparer.Ordinal);

    /// <summary>What a word counts.</summary>
    public static CountedThing ThingCounted(string word) => Enum.GetValues<CountedThing>().First(thing => Word(thing) == word);

    /// <summary>Whether a metric is an amount of money.</summary>
    public static bool IsMoney(RecordMetric metric) => metric is RecordMetric.TotalInvestment or RecordMetric.ContractInflow
        or RecordMetric.FundsInPlace or RecordMetric.HeadlineInvestment;

    /// <summary>Whether a metric is a whole number.</summary>
    public static bool IsCount(RecordMetric metric) => metric is RecordMetric.Count or RecordMetric.HeadlineCount or RecordMetric.Guests;

    /// <summary>The statistic that a run yields for a metric.</summary>
    public static Metric ToModel(RecordMetric metric) => metric switch
    {
        RecordMetric.Count => Metric.Count,
        RecordMetric.TotalInvestment => Metric.TotalInvestment,
        RecordMetric.EventShare => Metric.EventShare,
        RecordMetric.Guests => Metric.Guests,
        RecordMetric.HeadlineCount => Metric.HeadlineCount,
        RecordMetric.HeadlineInvestment => Metric.HeadlineInvestment,
        RecordMetric.ContractInflow => Metric.ContractInflow,
        RecordMetric.FundsGrowth => Metric.FundsGrowth,
        _ => Metric.FundsInPlace,
    };

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
