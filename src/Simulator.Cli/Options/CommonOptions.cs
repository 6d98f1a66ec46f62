using System.CommandLine;
using System.CommandLine.Parsing;
using Simulator.Cli.Engines;
using Simulator.Cli.Resources;

namespace Simulator.Cli.Options;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    private const int MaxThreads = 4_096;

    public static Option<string> Language(Phrases phrases) =>
        Word(Hosting.Language.Option, [Hosting.Language.English, Hosting.Language.Chinese], phrases.LangOption, phrases, recursive: true);

    public static Option<string> Engine(Phrases phrases) => Word("--engine", EngineCatalog.Words, phrases.EngineOption, phrases);

    public static Option<long?> Threads(Phrases phrases) => Number("--threads", 1, MaxThreads, phrases.ThreadsOption, phrases);

    public static Option<string> Cluster(Phrases phrases) =>
        new(EngineChoice.ClusterOption) { Description = phrases.ClusterOption, HelpName = "CS" };

    public static Option<bool> Json(Phrases phrases) => new("--json") { Description = phrases.JsonOption };

    /// <summary>A whole number in a range; the message for anything else names the range.</summary>
    public static Option<long?> Number(string name, long min, long max, string description, Phrases phrases) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= min && value <= max)
            {
                return value;
            }

            result.AddError(phrases.NotInRange(text, min, max));
            return null;
        },
    };

    /// <summary>A share such as <c>5%</c> or <c>0.05</c>, unitless, in (0, 1).</summary>
    public static Option<double?> Percent(string name, string description, Phrases phrases) => new(name)
    {
        Description = description,
        HelpName = "5%",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            var (number, scale) = text.EndsWith('%') ? (text[..^1], 100.0) : (text, 1.0);
            if (double.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var value) && value > 0 && value < scale)
            {
                return value / scale;
            }

            result.AddError(phrases.NoPercentage(text));
            return null;
        },
    };

    /// <summary>One of several words; the message for anything else lists them.</summary>
    public static Option<string> Word(
        string name, string[] words, string description, Phrases phrases, bool recursive = false)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            Recursive = recursive,
            CustomParser = result => Choose(result, words, phrases),
        };
        option.CompletionSources.Add(words);
        return option;
    }

    private static string? Choose(ArgumentResult result, string[] words, Phrases phrases)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (words.Contains(text))
        {
            return text;
        }

        result.AddError(phrases.NotAmong(text, string.Join(", ", words)));
        return null;
    }
}
