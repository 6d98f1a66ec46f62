using System.Text;

namespace Simulator.Figures.Report.Html;

/// <summary>report.html: one file that works offline and asks for nothing.</summary>
public static class ReportFile
{
    /// <summary>Name of the file in the folder of a run.</summary>
    public const string Name = "report.html";

    /// <summary>Whether this build can draw: npm could restore Apache ECharts when it was made. Without it reports hold tables.</summary>
    public static bool HasCharts => ReportAssets.Script is not null;

    /// <summary>Writes a report as HTML in UTF-8; the same report gives the same bytes.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="report">The report.</param>
    public static void Write(Stream stream, ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        new PageHtml(report, new HtmlWriter(writer)).Write();
    }
}
