using System.Diagnostics;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Support;

/// <summary>The command <c>simulator</c> of this build, as a process of its own.</summary>
internal static class CommandProcess
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;

    private static readonly string Program = RepositoryRoot.Combine($"artifacts/bin/Simulator.Cli/{Configuration}/simulator.dll");

    /// <summary>Runs a command line in the repository's folder; what it prints on standard output.</summary>
    public static string Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var word in (string[])["exec", Program, .. args])
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.GetAwaiter().GetResult());
        return output;
    }
}
