namespace Simulator.Figures.Painting;

/// <summary>Size of an image.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Scale">What texts and lines are enlarged by, unitless.</param>
public readonly record struct ImageSize(int Width, int Height, double Scale)
{
    /// <summary>A whole slide: 1920 by 1080, readable from the last row.</summary>
    public static ImageSize Slide { get; } = new(1920, 1080, 2.2);

    /// <summary>The width of a page's text: 17 by 10.5 cm at 200 dots per inch.</summary>
    public static ImageSize Page { get; } = new(1340, 828, 1.5);

    /// <summary>The same picture at another width.</summary>
    /// <param name="width">Pixels; positive.</param>
    public ImageSize WithWidth(int width) => new(width, (int)Math.Round(Height * (width / (double)Width)), Scale * width / Width);
}
