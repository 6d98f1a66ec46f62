using System.Runtime.CompilerServices;
using Simulator.Figures.Report.Html;

namespace Simulator.Figures.Tests.Support;

/// <summary>A test that needs Chromium and charts; without them it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Chromium.Program is null)
        {
            Skip = "Chromium is not on this machine: reports are not opened in a browser";
        }
        else if (!ReportFile.HasCharts)
        {
            Skip = "npm could not restore Apache ECharts: reports of this build hold no charts";
        }
    }
}
