using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Simulator.Analysis.Runs;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Html;
using Simulator.Figures.Report.Run;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Support;

/// <summary>Reports as text and as files.</summary>
internal static class ReportPages
{
    public const string English = "en";
    public const string Chinese = "zh";

    private static readonly ConcurrentDictionary<string, Lazy<string>> Saved = new();
    /// <summary>What made the reports of tests.</summary>
    public static readonly ReportOrigin Origin = new("1.2.3", "linux x64", "simulator verify run.json");

    public static ReportDocument Build(FinishedRun run, string language) => RunReport.Build(run, Origin, Culture(language));

    /// <summary>The page as it would stand in the file.</summary>
    public static string Text(FinishedRun run, string language) => Encoding.UTF8.GetString(Bytes(run, language));

    public static byte[] Bytes(FinishedRun run, string language) => Bytes(Build(run, language));

    public static byte[] Bytes(ReportDocument report)
    {
        using var stream = new MemoryStream();
        ReportFile.Write(stream, report);
        return stream.ToArray();
    }

    /// <summary>Writes the page under artifacts/, once, and gives its path.</summary>
    public static string Save(FinishedRun run, string language) =>
        Save($"{run.Scenario.Id}-{language}.html", () => Build(run, language));

    /// <summary>Writes a page under artifacts/, once, and gives its path.</summary>
    public static string Save(string file, Func<ReportDocument> build) => Saved.GetOrAdd(
        file,
        name => new Lazy<string>(() =>
        {
            File.WriteAllBytes(Artifact(name), Bytes(build()));
            return Artifact(name);
        })).Value;

    /// <summary>Path of a file that tests leave for a reader.</summary>
    public static string Artifact(string name) =>
        Path.Combine(Directory.CreateDirectory(RepositoryRoot.Combine("artifacts/reports")).FullName, name);

    public static CultureInfo Culture(string language) =>
        language == Chinese ? CultureInfo.GetCultureInfo("zh-Hans") : CultureInfo.InvariantCulture;
}
