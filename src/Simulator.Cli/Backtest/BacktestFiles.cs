using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Runs;
using Simulator.Cli.Figure;
using Simulator.Cli.Hosting;
using Simulator.Figures.Charts;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Backtest;
using Simulator.Figures.Report.Html;

namespace Simulator.Cli.Backtest;

/// <summary>Writes what a backtest leaves behind: report.html, backtest.json, and the fans of a file of campaigns.</summary>
internal static class BacktestFiles
{
    public const string DocumentName = "backtest.json";

    /// <summary>Writes all files, or none.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="backtest">The backtest.</param>
    /// <param name="json">Content of backtest.json.</param>
    /// <param name="screen">What made it, and in which language.</param>
    public static void Write(string folder, FinishedBacktest backtest, string json, Screen screen)
    {
        var origin = new ReportOrigin(ProductInfo.Version, RunDocument.ThisPlatform, screen.Command);
        var report = BacktestReport.Build(backtest, origin, screen.Texts.Culture);
        FileSet.Write(folder, files =>
        {
            files.Add(ReportFile.Name, stream => ReportFile.Write(stream, report));
            files.Add(DocumentName, json);
        });

        if (backtest.Campaigns is { } campaigns)
        {
            FigureFiles.Write(folder, FileCharts.Of(campaigns.Result), screen);
        }
    }
}
