using System.Runtime.InteropServices;
using Simulator.Cli.Hosting;
using Simulator.Figures.Painting;
using Simulator.Figures.Report.Html;
using Spectre.Console;

namespace Simulator.Cli.Doctor;

/// <summary>Version, platform, engines, charts and the font of Chinese figures.</summary>
internal static class MachineReport
{
    public static void Write(Screen screen)
    {
        var phrases = screen.Phrases;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Add(grid, "simulator", ProductInfo.Version);
        Add(grid, ".NET", RuntimeInformation.FrameworkDescription);
        Add(grid, phrases.OperatingSystem, $"{RuntimeInformation.OSDescription.Trim()} ({RuntimeInformation.RuntimeIdentifier})");
        Add(grid, phrases.Processor, $"{Cpu.Name()} ({RuntimeInformation.ProcessArchitecture})");
        Add(grid, phrases.Cores, Environment.ProcessorCount.ToString(phrases.Culture));
        Add(grid, phrases.Engines, string.Join(", ", screen.Engines.Available.Select(engine => engine.Name)));
        Add(grid, phrases.ReportCharts, ReportFile.HasCharts ? phrases.ChartsDrawn : phrases.ChartsMissing);
        Add(grid, phrases.ChineseFont, ChineseFont(screen));
        screen.Results.Write(grid);
    }

    private static string ChineseFont(Screen screen)
    {
        try
        {
            return screen.Painter.FontFor(Language.SimplifiedChinese) ?? screen.Phrases.NoChineseFont;
        }
        catch (PainterException broken)
        {
            return screen.Phrases.CannotDraw(broken.Message);
        }
    }

    private static void Add(Grid grid, string name, string value) => grid.AddRow(Markup.Escape(name), Markup.Escape(value));
}
