namespace Simulator.Figures.Painting;

/// <summary>Format of an image.</summary>
public enum ImageFormat
{
    /// <summary>Pixels.</summary>
    Png,

    /// <summary>Vectors.</summary>
    Svg,
}
