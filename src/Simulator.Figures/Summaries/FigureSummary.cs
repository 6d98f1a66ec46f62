using System.Text.Json.Serialization;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Summaries;

/// <summary>All that a figure shows, as plain numbers and texts; drawing adds nothing to it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CurveFigure), "curve")]
[JsonDerivedType(typeof(FunnelFigure), "funnel")]
[JsonDerivedType(typeof(PlacesFigure), "places")]
[JsonDerivedType(typeof(CalendarFigure), "calendar")]
[JsonDerivedType(typeof(FlowMapFigure), "map")]
[JsonDerivedType(typeof(DifferenceFigure), "difference")]
[JsonDerivedType(typeof(BacktestFigure), "backtest")]
public abstract record FigureSummary
{
    /// <summary>Name of its file, without extension: the kind, with more after a hyphen where a run has several of the kind.</summary>
    public required string Name { get; init; }

    /// <summary>Heading.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Title of the axis of values, with its unit.</summary>
    public required LocalizedText ValueAxis { get; init; }
}
