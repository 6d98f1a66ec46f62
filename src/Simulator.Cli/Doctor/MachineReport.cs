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
        var texts = screen.Texts;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Add(grid, "simulator", ProductInfo.Version);
        Add(grid, ".NET", RuntimeInformation.FrameworkDescription);
        Add(grid, texts.OperatingSystem, $"{RuntimeInformation.OSDescription.Trim()} ({RuntimeInformation.RuntimeIdentifier})");
        Add(grid, texts.Processor, $"{Cpu.Name()} ({RuntimeInformation.ProcessArchitecture})");
        Add(grid, texts.Cores, Environment.ProcessorCount.ToString(texts.Culture));
        Add(grid, texts.Engines, string.Join(", ", screen.Engines.Available.Select(engine => engine.Name)));
        Add(grid, texts.ReportCharts, ReportFile.HasCharts ? texts.ChartsDrawn : texts.ChartsMissing);
        Add(grid, texts.ChineseFont, ChineseFont(screen));
        screen.Results.Write(grid);
    }

    private static string ChineseFont(Screen screen)
    {
        try
        {
            return screen.Painter.FontFor(Language.SimplifiedChinese) ?? screen.Texts.NoChineseFont;
        }
        catch (PainterException broken)
        {
            return screen.Texts.CannotDraw(broken.Message);
        }
    }

    private static void Add(Grid grid, string name, string value) => grid.AddRow(Markup.Escape(name), Markup.Escape(value));
}
