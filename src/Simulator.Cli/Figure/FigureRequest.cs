using Simulator.Figures.Painting;

namespace Simulator.Cli.Figure;

/// <summary>What the user asked <c>figure</c> to draw.</summary>
/// <param name="Run">Output folder of a run or comparison, or a file in it.</param>
/// <param name="Kind">Kind or name of the figures; null for all.</param>
/// <param name="Format">Format of the images.</param>
/// <param name="Size">Size of the images.</param>
/// <param name="Out">Folder of the images; null for figures/ in the output folder.</param>
internal sealed record FigureRequest(string Run, string? Kind, ImageFormat Format, ImageSize Size, string? Out)
{
    /// <summary>The output folder.</summary>
    public string Folder => File.Exists(Run) ? Path.GetDirectoryName(Path.GetFullPath(Run))! : Run;
}
