using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Figures.Charts;
using Simulator.Figures.Painting;

namespace Simulator.Cli.Figure;

/// <summary>Writes figures/: the summaries, and the images.</summary>
internal static class FigureFiles
{
    public const string Folder = "figures";

    /// <summary>The file of summaries in an output folder.</summary>
    public static string SummariesIn(string folder) => Path.Combine(folder, Folder, ChartFile.Name);

    /// <summary>Writes all files of an output folder's figures, or none. A library that does not work here is reported; the summaries stay.</summary>
    public static void Write(string folder, ImmutableArray<FileChart> figures, Screen screen)
    {
        var path = Path.Combine(folder, Folder);
        Directory.CreateDirectory(path);
        RemoveImages(path);
        FileSet.Write(path, files => files.Add(ChartFile.Name, ChartFile.Write(figures)));
        Paint(path, figures, screen);
    }

    /// <summary>Draws figures into a folder, all or none.</summary>
    /// <returns>Names of the files.</returns>
    /// <exception cref="PainterException">The drawing library does not work on this machine.</exception>
    public static IReadOnlyList<string> Paint(
        string path, IEnumerable<FileChart> figures, IReadOnlyCollection<ImageFormat> formats, ImageSize size, Screen screen)
    {
        var language = FigureLanguage.Choose(screen);
        return FileSet.Write(path, files =>
        {
            foreach (var figure in figures)
            {
                foreach (var format in formats)
                {
                    files.Add(
                        $"{figure.Name}.{(format == ImageFormat.Svg ? "svg" : "png")}",
                        stream => stream.Write(screen.Painter.Paint(figure, format, size, language)));
                }
            }
        });
    }

    private static void Paint(string path, ImmutableArray<FileChart> figures, Screen screen)
    {
        try
        {
            Paint(path, figures, [ImageFormat.Svg, ImageFormat.Png], ImageSize.Page, screen);
        }
        catch (PainterException broken)
        {
            screen.Warn(screen.Texts.CannotDraw(broken.Message));
        }
    }

    /// <summary>Images of an earlier run do not belong to the new numbers.</summary>
    private static void RemoveImages(string path)
    {
        foreach (var file in Directory.GetFiles(path, "*.svg").Concat(Directory.GetFiles(path, "*.png")))
        {
            File.Delete(file);
        }
    }
}
