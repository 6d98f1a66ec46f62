namespace Simulator.Figures.Painting;

/// <summary>Format of an image.</summary>
public enum FigureFormat
{
    /// <summary>Pixels.</summary>
    Png,

    /// <summary>Vectors.</summary>
    Svg,
}
