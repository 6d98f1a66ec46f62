using System.Diagnostics;

namespace Simulator.Cli.Tests.Support;

/// <summary>The command as a process of its own, which can be killed.</summary>
internal static class ChildProcess
{
    /// <summary>Starts the command in a folder; what it prints is thrown away.</summary>
    public static Process StartIn(string folder, string[] args) => Start(new Dictionary<string, string>(), args, folder);

    /// <summary>Starts the command with more in its environment; what it prints is thrown away.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> environment, string[] args, string folder = "")
    {
        var start = StartInfo([], args);
        start.WorkingDirectory = folder;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>How the command is started.</summary>
    /// <param name="launcher">A program with its arguments that starts what follows them; empty to start the command itself.</param>
    /// <param name="args">Arguments of the command.</param>
    public static ProcessStartInfo StartInfo(string[] launcher, string[] args)
    {
        string[] words = [.. launcher, "dotnet", "exec", typeof(CliApplication).Assembly.Location, .. args];
        return new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }
}
