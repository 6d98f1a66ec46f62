using System.Collections.Immutable;
using System.Text.Json;
using Simulator.Cli.Hosting;
using Simulator.Figures.Charts;
using Simulator.Figures.Painting;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Figure;

/// <summary><c>simulator figure</c>: draws figures of an earlier run or comparison from its files.</summary>
internal sealed class FigureAction(FigureRequest request, Screen screen)
{
    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute()
    {
        var (figures, problem) = Read();
        if (problem is not null)
        {
            return screen.Refuse([problem]);
        }

        ImmutableArray<FileChart> wanted = [.. figures.Where(figure => IsWanted(figure.Name))];
        return wanted.IsEmpty ? screen.Refuse([UnknownKind(figures)]) : Draw(wanted);
    }

    private (ImmutableArray<FileChart> Figures, Problem? Problem) Read()
    {
        var file = FigureFiles.SummariesIn(request.Folder);
        if (!File.Exists(file))
        {
            return ([], Wrong(file, screen.Texts.NoFigures));
        }

        try
        {
            return (ChartFile.Read(File.ReadAllText(file)), null);
        }
        catch (Exception mistake) when (mistake is JsonException or NotSupportedException)
        {
            return ([], Wrong(file, screen.Texts.BrokenFigures(mistake.Message)));
        }
    }

    /// <summary>A kind stands for all figures of the kind.</summary>
    private bool IsWanted(string name) =>
        request.Kind is null || name == request.Kind || name.StartsWith(request.Kind + "-", StringComparison.Ordinal);

    private Problem UnknownKind(ImmutableArray<FileChart> figures) =>
        Wrong("--kind", screen.Texts.NotAmong(request.Kind ?? "", string.Join(", ", figures.Select(figure => figure.Name))));

    private int Draw(ImmutableArray<FileChart> wanted)
    {
        var folder = request.Out ?? Path.Combine(request.Folder, FigureFiles.Folder);
        Directory.CreateDirectory(folder);
        try
        {
            foreach (var name in FigureFiles.Paint(folder, wanted, [request.Format], request.Size, screen))
            {
                screen.Say(screen.Texts.Wrote(Path.Combine(folder, name).Replace('\\', '/')));
            }

            return ExitCode.Done;
        }
        catch (PainterException broken)
        {
            screen.Warn(screen.Texts.CannotDraw(broken.Message));
            return ExitCode.Failed;
        }
    }

    private static Problem Wrong(string place, string message) => new(CommandLineErrors.Code, place.Replace('\\', '/'), 0, "", message, "");
}
