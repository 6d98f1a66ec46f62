using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records;

/// <summary>One printed figure.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RecordFigure
{
    /// <summary>Id in the record.</summary>
    public required string Id { get; init; }

    /// <summary>Stage as the record names it, such as <c>landed</c>.</summary>
    public required string StageName { get; init; }

    /// <summary>Stage of the model that it counts.</summary>
    public required Stage Stage { get; init; }

    /// <summary>What it measures.</summary>
    public required RecordMetric Metric { get; init; }

    /// <summary>Which deals it counts; null where the print does not say.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Basis on which a run is compared with it; null for the printed one.</summary>
    public Basis? CompareAs { get; init; }

    /// <summary>Who counted it.</summary>
    public CountedBy CountedBy { get; init; }

    /// <summary>The figure in the unit of its metric: projects, 万元, a share, or firms; null where the print has none.</summary>
    public double? Value { get; init; }

    /// <summary>What the print adds, such as 近 or 余; empty for nothing.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>On which side of the figure the true one lies, from what the print adds.</summary>
    public FigureBound Bound => Qualifiers.BoundOf(Qualifier);

    /// <summary>Id of the event at which deals were signed or guests met; null for any.</summary>
    public string? Event { get; init; }

    /// <summary>Id of the city; null for all.</summary>
    public string? City { get; init; }

    /// <summary>Id of the class of the investors; null for all.</summary>
    public string? FirmClass { get; init; }

    /// <summary>Variant of the scenario that it is about; null for the scenario itself.</summary>
    public string? Variant { get; init; }

    /// <summary>Days to which it applies; null for those of the record.</summary>
    public RecordPeriod? Period { get; init; }

    /// <summary>Id of the event before which it counts, where the print gives no day; null for none.</summary>
    public string? Before { get; init; }

    /// <summary>Only projects of at least this amount.</summary>
    public Money AtLeast { get; init; }

    /// <summary>Only projects of less than this amount; zero for no limit.</summary>
    public Money Below { get; init; }

    /// <summary>Whether calibration may use it.</summary>
    public FigureUse Use { get; init; }

    /// <summary>Other places of the print in which it stands.</summary>
    public ImmutableArray<RecordRestatement> Restatements { get; init; } = [];

    /// <summary>Kinds of contracts that it counts together; empty for investment alone.</summary>
    public ImmutableArray<ContractKind> Kinds { get; init; } = [];

    /// <summary>The selection that it counts, such as 重点; empty for all.</summary>
    public string Selection { get; init; } = "";

    /// <summary>Whether it is announced before it has happened.</summary>
    public bool IsExpected { get; init; }

    /// <summary>Why no run is compared with it; empty where one is.</summary>
    public LocalizedText NotRepresented { get; init; } = LocalizedText.Empty;

    /// <summary>What a reader should know.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    /// <summary>Whether runs can be compared with it, as far as the record says.</summary>
    public bool IsRepresented => NotRepresented == LocalizedText.Empty;

    /// <summary>Whether it counts all sizes, cities and investors, and no selection.</summary>
    public bool IsWhole => this is { City: null, FirmClass: null, Variant: null, Selection: "" } && AtLeast == default && Below == default;

    /// <summary>Whether it is an amount of money.</summary>
    public bool IsMoney => RecordMetrics.IsMoney(Metric);
}

/// <summary>Another place of the print in which a figure stands.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Where">The place, such as title.</param>
/// <param name="Value">The figure there, in the figure's unit; null where its digits are missing.</param>
/// <param name="Qualifier">What the print adds there; empty for nothing.</param>
public sealed record RecordRestatement(string Where, double? Value, string Qualifier);

/// <summary>What a printed figure may be used for.</summary>
public enum FigureUse
{
    /// <summary>To check a calibrated model only.</summary>
    Check,

    /// <summary>To calibrate as well.</summary>
    Fit,
}

/// <summary>What a printed figure measures.</summary>
public enum RecordMetric
{
    /// <summary>Number of projects.</summary>
    Count,

    /// <summary>总投资, 万元.</summary>
    TotalInvestment,

    /// <summary>合同引资额, 万元.</summary>
    ContractInflow,

    /// <summary>到位资金, 万元.</summary>
    FundsInPlace,

    /// <summary>Share of the signings that took place at events, unitless.</summary>
    EventShare,

    /// <summary>Firms that came to events, firms.</summary>
    Guests,

    /// <summary>People whom the campaign sent to an event of others; no run yields them.</summary>
    Delegates,

    /// <summary>Number of projects as announced.</summary>
    HeadlineCount,

    /// <summary>Amount as announced, 万元.</summary>
    HeadlineInvestment,

    /// <summary>Growth of funds in place over the same months a year before, unitless.</summary>
    FundsGrowth,
}

/// <summary>What metrics are, and what a run yields for them.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class RecordMetrics
{
    /// <summary>Whether a metric is an amount of money.</summary>
    public static bool IsMoney(RecordMetric metric) => metric is RecordMetric.TotalInvestment or RecordMetric.ContractInflow
        or RecordMetric.FundsInPlace or RecordMetric.HeadlineInvestment;

    /// <summary>Whether a metric is a whole number.</summary>
    public static bool IsCount(RecordMetric metric) => metric is RecordMetric.Count or RecordMetric.HeadlineCount
        or RecordMetric.Guests or RecordMetric.Delegates;

    /// <summary>The statistic that a run yields for a metric.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No run yields one.</exception>
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
        RecordMetric.FundsInPlace => Metric.FundsInPlace,
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "no run yields it"),
    };
}
