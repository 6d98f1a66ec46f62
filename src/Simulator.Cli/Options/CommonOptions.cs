using System.CommandLine;
using System.CommandLine.Parsing;
using Simulator.Cli.Engines;
using Simulator.Cli.Resources;

namespace Simulator.Cli.Options;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    private const int MaxThreads = 4_096;

    public static Option<string> Language(CommandTexts texts) =>
        Word(Hosting.Language.Option, [Hosting.Language.English, Hosting.Language.Chinese], texts.LangOption, texts, recursive: true);

    public static Option<string> Engine(CommandTexts texts) => Word("--engine", EngineCatalog.Words, texts.EngineOption, texts);

    public static Option<long?> Threads(CommandTexts texts) => Number("--threads", 1, MaxThreads, texts.ThreadsOption, texts);

    public static Option<string> Cluster(CommandTexts texts) =>
        new(EngineChoice.ClusterOption) { Description = texts.ClusterOption, HelpName = "CS" };

    public static Option<bool> Json(CommandTexts texts) => new("--json") { Description = texts.JsonOption };

    /// <summary>No priors.</summary>
    public static Option<bool> Fixed(CommandTexts texts) => new("--fixed") { Description = texts.FixedOption };

    /// <summary>A whole number in a range; the message for anything else names the range.</summary>
    public static Option<long?> Number(string name, long min, long max, string description, CommandTexts texts) => new(name)
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

            result.AddError(texts.NotInRange(text, min, max));
            return null;
        },
    };

    /// <summary>A share such as <c>5%</c> or <c>0.05</c>, unitless, in (0, 1).</summary>
    public static Option<double?> Percent(string name, string description, CommandTexts texts) => new(name)
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

            result.AddError(texts.NoPercentage(text));
            return null;
        },
    };

    /// <summary>One of several words; the message for anything else lists them.</summary>
    public static Option<string> Word(
        string name, string[] words, string description, CommandTexts texts, bool recursive = false)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            Recursive = recursive,
            CustomParser = result => Choose(result, words, texts),
        };
        option.CompletionSources.Add(words);
        return option;
    }

    private static string? Choose(ArgumentResult result, string[] words, CommandTexts texts)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (words.Contains(text))
        {
            return text;
        }

        result.AddError(texts.NotAmong(text, string.Join(", ", words)));
        return null;
    }
}
