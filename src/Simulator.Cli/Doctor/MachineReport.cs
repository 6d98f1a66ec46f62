using System.Runtime.InteropServices;
using Simulator.Cli.Hosting;
using Simulator.Figures.Reports;
using Spectre.Console;

namespace Simulator.Cli.Doctor;

/// <summary>Version, platform, engines, optional packages, charts and fonts.</summary>
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
        foreach (var (package, version) in ProductInfo.OptionalPackages)
        {
            Add(grid, package, version ?? phrases.NotInThisBuild);
        }

        Add(grid, phrases.ReportCharts, ReportFile.HasCharts ? phrases.ChartsDrawn : phrases.ChartsMissing);
        var fonts = CjkFonts.Find();
        Add(grid, phrases.ChineseFonts, fonts.Count == 0 ? phrases.NoChineseFont : string.Join(", ", fonts));
        screen.Results.Write(grid);
    }

    private static void Add(Grid grid, string name, string value) => grid.AddRow(Markup.Escape(name), Markup.Escape(value));
}
