using System.Diagnostics;

namespace Simulator.Cli.Doctor;

/// <summary>Fonts for Chinese labels: asked of fontconfig where it is there, else looked for in the system's font folders.</summary>
internal static class CjkFonts
{
    private const int MostShown = 3;

    /// <summary>Beginnings of the file names of common fonts, in lower case.</summary>
    private static readonly string[] KnownFiles =
    [
        "notosanscjk", "notoserifcjk", "notosanssc", "sourcehan", "wqy", "msyh", "simsun", "simhei", "simkai", "deng", "pingfang",
        "stheiti", "hiragino sans gb", "droidsansfallback", "uming", "ukai", "lxgw",
    ];

    /// <summary>Names of some fonts, or none.</summary>
    public static IReadOnlyList<string> Find()
    {
        var found = FromFontconfig();
        return [.. (found.Count > 0 ? found : FromFolders()).Distinct().Order(StringComparer.Ordinal).Take(MostShown)];
    }

    private static IReadOnlyList<string> FromFontconfig()
    {
        if (OperatingSystem.IsWindows() || Programs().All(path => !File.Exists(path)))
        {
            return [];
        }

        using var process = Process.Start(new ProcessStartInfo("fc-list", [":lang=zh-cn", "family"]) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return [.. lines.Select(line => line.Split(',')[0].Trim())];
    }

    private static IEnumerable<string> Programs() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "fc-list"));

    private static IEnumerable<string> FromFolders()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return Folders().Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", options))
            .Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Where(name => KnownFiles.Any(known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
            "/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts",
            Path.Combine(home, ".fonts"), Path.Combine(home, ".local", "share", "fonts"),
        ];
    }
}
