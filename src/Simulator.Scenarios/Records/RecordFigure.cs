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

    /// <summary>Only projects of at least this amount.</summary>
    public Money AtLeast { get; init; }

    /// <summary>Only projects of less than this amount; zero for no limit.</summary>
    public Money Below { get; init; }

    /// <summary>Whether calibration may use it.</summary>
    public FigureUse Use { get; init; }

    /// <summary>Other places of the print in which it stands.</summary>
    public ImmutableArray<RecordRestatement> Restatements { get; init; } = [];

    /// <summary>Kinds of deals that it counts together, such as investment and trade; empty for investment alone.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

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
    public bool IsMoney => RecordWords.IsMoney(Metric);
}
