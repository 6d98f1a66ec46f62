using System.Collections.Concurrent;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Histories;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Backtest;
using Simulator.Figures.Report.Html;

namespace Simulator.Figures.Tests.Support;

/// <summary>Backtests to report on.</summary>
internal static class Backtests
{
    /// <summary>The published campaigns.</summary>
    public const string Campaigns = "campaigns";

    /// <summary>Two scenarios, one of which is made of markup.</summary>
    public const string Records = "records";

    /// <summary>A file of campaigns in which every name is markup.</summary>
    public const string Markup = "markup";

    private static readonly Dictionary<string, string[]> Arguments = new()
    {
        [Campaigns] = ["--record", "data/campaigns.csv"],
        [Records] =
        [
            "tests/Simulator.Cli.Tests/Samples", "tests/Simulator.Figures.Tests/Samples/markup", "--particles", "8", "--simulations", "50", "--sets", "10",
        ],
        [Markup] = ["--record", "tests/Simulator.Figures.Tests/Samples/campaigns/markup.csv"],
    };

    private static readonly ConcurrentDictionary<(string Form, string Language), Lazy<string>> Written = new();
    private static readonly Lazy<RecordBacktestResult> LazyResult =
        new(() => RecordBacktest.Run(HistoryReader.ReadPublished(), HistoryReader.ReadPublished()));

    /// <summary>The published campaigns, cross-validated.</summary>
    public static RecordBacktestResult Result => LazyResult.Value;

    public static ReportDocument Build(RecordBacktestResult result, string language)
    {
        var table = new CampaignTable("campaigns.csv", "0123", 726);
        return BacktestReport.Build(
            new FinishedBacktest { Campaigns = new CampaignForecasts(table, result), History = table }, ReportPages.Origin,
            ReportPages.Culture(language));
    }

    /// <summary>The report that the command writes, once, in a process of its own.</summary>
    /// <returns>Path of the file that the command names.</returns>
    public static string Write(string form, string language) => Written.GetOrAdd((form, language), new Lazy<string>(() =>
    {
        var folder = ReportPages.Artifact($"backtest-{form}-{language}");
        var output = CommandProcess.Run(["backtest", .. Arguments[form], "--out", folder, "--lang", language]);
        var file = Path.Combine(folder, ReportFile.Name);
        output.ShouldContain(file.Replace('\\', '/'));
        return file;
    })).Value;
}
