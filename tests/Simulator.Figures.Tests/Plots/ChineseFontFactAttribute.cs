using System.Runtime.CompilerServices;

namespace Simulator.Figures.Tests.Plots;

/// <summary>A test that needs a font with Chinese characters; without one it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChineseFontFactAttribute : FactAttribute
{
    private const string SystemFonts = "/usr/share/fonts";

    /// <summary>Windows and macOS bring such fonts; elsewhere they are packages, and their files say so.</summary>
    public ChineseFontFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true };
        if (OperatingSystem.IsLinux()
            && !(Directory.Exists(SystemFonts) && Directory.EnumerateFiles(SystemFonts, "*CJK*", all).Any()))
        {
            Skip = "no font with Chinese characters is on this machine";
        }
    }
}
