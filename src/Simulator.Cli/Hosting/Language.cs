using System.Globalization;

namespace Simulator.Cli.Hosting;

/// <summary>The language of the interface: <c>--lang</c>, else the system's, else English.</summary>
internal static class Language
{
    public const string Option = "--lang";
    public const string English = "en";
    public const string Chinese = "zh";

    /// <summary>The language that <see cref="Chinese"/> names.</summary>
    public static CultureInfo SimplifiedChinese { get; } = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>Looked up before the command line is parsed, so that mistakes in it are reported in the language asked for.</summary>
    public static CultureInfo Of(string[] args)
    {
        var at = Array.IndexOf(args, Option);
        var word = at >= 0 && at + 1 < args.Length ? args[at + 1]
            : Array.Find(args, arg => arg.StartsWith(Option + "=", StringComparison.Ordinal))?[(Option.Length + 1)..];
        return Is(word ?? CultureInfo.CurrentUICulture.Name) ? SimplifiedChinese : CultureInfo.InvariantCulture;
    }

    private static bool Is(string name) => name.StartsWith(Chinese, StringComparison.OrdinalIgnoreCase);
}
