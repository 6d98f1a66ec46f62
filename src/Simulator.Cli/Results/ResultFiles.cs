using Simulator.Analysis.Runs;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Html;

namespace Simulator.Cli.Results;

/// <summary>Writes what a run leaves behind (design: what a run writes).</summary>
internal static class ResultFiles
{
    public const string RunName = "run.json";

    /// <summary>Writes all files of a run, or none.</summary>
    /// <param name="folder">Where to; it is there.</param>
    /// <param name="run">The run.</param>
    /// <param name="json">Content of run.json.</param>
    /// <param name="report">Content of report.html.</param>
    public static void Write(string folder, FinishedRun run, string json, ReportDocument report) => FileSet.Write(folder, files =>
    {
        files.Add(CurvesCsv.Name, stream => CurvesCsv.Write(stream, run));
        files.Add(DealsCsv.Name, stream => DealsCsv.Write(stream, run));
        files.Add(PlacesCsv.Name, stream => PlacesCsv.Write(stream, run));
        files.Add(FirmsCsv.Name, stream => FirmsCsv.Write(stream, run));
        files.Add(ReportFile.Name, stream => ReportFile.Write(stream, report));
        files.Add(RunName, json);
    });
}
