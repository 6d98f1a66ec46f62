using System.Text.Json.Serialization;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Charts;

/// <summary>A chart that is drawn into files, in either language; figures.json keeps it, so that it can be drawn again.</summary>
/// <remarks>What only a report draws is left out of that file (<see cref="JsonIgnoreAttribute"/>): a chart that was read has none of it.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CurveChart), "curve")]
[JsonDerivedType(typeof(FunnelChart), "funnel")]
[JsonDerivedType(typeof(PlacesChart), "places")]
[JsonDerivedType(typeof(CalendarChart), "calendar")]
[JsonDerivedType(typeof(MapChart), "map")]
[JsonDerivedType(typeof(DifferenceChart), "difference")]
[JsonDerivedType(typeof(FanChart), "backtest")]
public abstract record FileChart : Chart
{
    /// <summary>Name of its file, without extension: the kind, with more after a hyphen where there are several of the kind.</summary>
    public required string Name { get; init; }

    /// <summary>Heading.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Title of the axis of values, with its unit.</summary>
    public required LocalizedText ValueAxis { get; init; }
}
