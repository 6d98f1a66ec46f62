using System.Diagnostics;
using Simulator.Figures.Tests.Support;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Report;

/// <summary>The part of the build that fetches Apache ECharts, on a machine without npm.</summary>
public sealed class ChartsBuildTests
{
    [Fact]
    public void Build_WhereNpmIsNotInstalled_PassesAndNamesWhatToInstall()
    {
        var folder = Directory.CreateDirectory(ReportPages.Artifact("without-npm")).FullName + Path.DirectorySeparatorChar;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.Environment["PATH"] = ShellAlone(folder);
        foreach (var word in (string[])
                 [
                     "msbuild", RepositoryRoot.Combine("src/Simulator.Figures/Simulator.Figures.csproj"), "-target:EmbedCharts",
                     $"-property:ChartFolder={folder}", "-nodeReuse:false", "-nologo",
                 ])
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.ShouldBe(0, output);
        output.Trim().ShouldBe(
            "Reports of this build hold tables instead of charts: npm is not installed. "
            + "For charts install Node.js 20 or later with npm, and build again.");
    }

    /// <summary>A search path that leads to the shell of the build and to nothing else.</summary>
    private static string ShellAlone(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.SystemDirectory;
        }

        var shell = Path.Combine(folder, "sh");
        if (!File.Exists(shell))
        {
            File.CreateSymbolicLink(shell, "/bin/sh");
        }

        return folder;
    }
}
