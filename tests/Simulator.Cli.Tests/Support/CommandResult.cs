using System.Text.RegularExpressions;

namespace Simulator.Cli.Tests.Support;

/// <summary>What a command returned and wrote.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed partial record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>All of it as text, with what differs from machine to machine masked.</summary>
    /// <param name="folder">A temporary folder that is masked.</param>
    public string AsText(string? folder = null) => Mask(
        $"exit {ExitCode}\n--- standard output\n{Output}--- standard error\n{Error}", folder);

    public static string Mask(string text, string? folder = null)
    {
        var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace(Sample.Folder, "<sample>", StringComparison.Ordinal);
        unix = folder is null ? unix : unix.Replace(folder, "<folder>", StringComparison.Ordinal);
        unix = Digest().Replace(unix, "<digest>");
        unix = Elapsed().Replace(unix, "<seconds>");
        unix = Version().Replace(unix, "<version>");
        unix = MissingLine().Replace(unix, "");
        return TrailingBlanks().Replace(unix, "");
    }

    [GeneratedRegex("\\b[0-9a-f]{64}\\b|\\b[0-9a-f]{16}(?=…)")]
    private static partial Regex Digest();

    [GeneratedRegex("[0-9]+\\.[0-9](?=( s,| 秒))|(?<=\"elapsed_s\": )[0-9.]+")]
    private static partial Regex Elapsed();

    [GeneratedRegex("[0-9]+\\.[0-9]+\\.[0-9]+(-[\\w.]+)?\\+[0-9a-f]{40}|(?<=\"(version|platform)\": \")[^\"]+")]
    private static partial Regex Version();

    [GeneratedRegex("^(Not in this build|本程序未含).*\n", RegexOptions.Multiline)]
    private static partial Regex MissingLine();

    [GeneratedRegex("[ \\t]+$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
