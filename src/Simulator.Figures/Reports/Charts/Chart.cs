using System.Text.Json.Serialization;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A chart as plain data; Assets/Scripts/charts has a module for each kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CurveChart), "curve")]
[JsonDerivedType(typeof(RangeChart), "range")]
[JsonDerivedType(typeof(BarChart), "bars")]
[JsonDerivedType(typeof(EventChart), "events")]
[JsonDerivedType(typeof(PathChart), "paths")]
[JsonDerivedType(typeof(IntervalChart), "intervals")]
[JsonDerivedType(typeof(HistogramChart), "histogram")]
[JsonDerivedType(typeof(ForestChart), "forest")]
internal abstract record Chart
{
    /// <summary>Unique within the report; also the name of the picture's file.</summary>
    public required string Id { get; init; }

    /// <summary>What a reader who does not see it should know.</summary>
    public required string Description { get; init; }

    /// <summary>Title of the axis of values, with the unit.</summary>
    public string Axis { get; init; } = "";

    /// <summary>Whether values are shares, shown as percentages.</summary>
    public bool IsShare { get; init; }
}
