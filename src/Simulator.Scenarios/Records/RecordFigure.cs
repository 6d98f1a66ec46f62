using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Scenarios.Localization;

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

    /// <summary>Only projects of at least this amount.</summary>
    public Money AtLeast { get; init; }

    /// <summary>Only projects of less than this amount; zero for no limit.</summary>
    public Money Below { get; init; }

    /// <summary>Whether calibration may use it.</summary>
    public FigureUse Use { get; init; }

    /// <summary>What a reader should know.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    /// <summary>Whether it is an amount of money.</summary>
    public bool IsMoney => RecordWords.IsMoney(Metric);
}
