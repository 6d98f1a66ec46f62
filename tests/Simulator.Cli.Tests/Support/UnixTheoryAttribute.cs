using System.Runtime.CompilerServices;

namespace Simulator.Cli.Tests.Support;

/// <summary>Tests that need signals, limits and devices of Unix; on Windows they are reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    private const string FullDevice = "/dev/full";

    public UnixTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(FullDevice))
        {
            Skip = $"{FullDevice} is not on this machine";
        }
    }
}
