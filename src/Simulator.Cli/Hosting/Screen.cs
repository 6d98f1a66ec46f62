using System.Text.RegularExpressions;
using Simulator.Cli.Engines;
using Simulator.Cli.Resources;
using Simulator.Figures.Painting;
using Simulator.Scenarios.Problems;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Simulator.Cli.Hosting;

/// <summary>What a command says, in the user's language: results and messages.</summary>
internal sealed partial class Screen
{
    private readonly Surroundings _surroundings;
    private readonly string[] _arguments;

    public Screen(Surroundings surroundings, CommandTexts texts, string[] arguments)
    {
        _surroundings = surroundings;
        _arguments = arguments;
        Texts = texts;
        Results = Make(surroundings.Output, surroundings.OutputIsTerminal, surroundings.Width);
        Messages = Make(surroundings.Error, surroundings.ErrorIsTerminal, surroundings.Width);
    }

    public CommandTexts Texts { get; }

    /// <summary>Standard output.</summary>
    public IAnsiConsole Results { get; }

    /// <summary>Standard error.</summary>
    public IAnsiConsole Messages { get; }

    public TimeProvider Clock => _surroundings.Clock;

    /// <summary>Engines of this process.</summary>
    public EngineCatalog Engines => _surroundings.Engines;

    /// <summary>What draws figures.</summary>
    public IChartPainter Painter => _surroundings.Painter;

    /// <summary>What to say after an interruption or trouble with files: how to go on.</summary>
    public Func<string>? Afterword { get; set; }

    /// <summary>Whether a progress bar may be drawn on standard output.</summary>
    public bool ShowsProgress => _surroundings.OutputIsTerminal;

    /// <summary>Columns and lines of standard output as they are now; any number of lines where it is no terminal.</summary>
    public (int Width, int Height) Size => _surroundings.Terminal?.Invoke() ?? (_surroundings.Width, int.MaxValue);

    /// <summary>Waits for the next key; null where nobody can press one.</summary>
    public Func<CancellationToken, Task<ConsoleKeyInfo>>? Keys => _surroundings.Keys;

    /// <summary>Writes text to standard output exactly as it is.</summary>
    public void WriteRaw(string text) => _surroundings.Output.WriteLine(text);

    /// <summary>A table, wider than the output where its longest words need that: Spectre would cut them, and never ends where a Chinese
    /// character does not fit a column.</summary>
    public void Show(Table table)
    {
        var (profile, width) = (Results.Profile, Results.Profile.Width);
        var least = ((IRenderable)table).Measure(RenderOptions.Create(Results), int.MaxValue).Min;
        profile.Width = Math.Max(width, least);
        Results.Write(table);
        profile.Width = width;
    }

    /// <summary>One line of a result.</summary>
    public void Say(string line) => Write(_surroundings.Output, line);

    /// <summary>One line that is no result. Where it cannot be written either, the exit code says it alone.</summary>
    public void Warn(string line)
    {
        try
        {
            Write(_surroundings.Error, line);
        }
        catch (Exception io) when (io is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Says the afterword, if there is one.</summary>
    public void WarnAfterwards()
    {
        if (Afterword is { } afterword)
        {
            Warn(afterword());
        }
    }

    /// <summary>All problems, one per line, and the exit code for them.</summary>
    public int Refuse(IReadOnlyCollection<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Warn(problem.ToString());
        }

        Warn(problems.Count == 1 ? Texts.OneProblem : Texts.SeveralProblems(problems.Count));
        return ExitCode.WrongInput;
    }

    /// <summary>The command as it was given.</summary>
    public string Command => string.Join(' ', _arguments.Prepend("simulator").Select(Quote));

    /// <summary>The command as it was given, with one more option.</summary>
    public string CommandWith(string option) =>
        string.Join(' ', _arguments.Prepend("simulator").Append(option).Where((word, i) => word != option || i == _arguments.Length + 1).Select(Quote));

    private static void Write(TextWriter writer, string line)
    {
        writer.WriteLine(line);
        writer.Flush();
    }

    /// <summary>As a shell takes it; a password in a connection string is not repeated.</summary>
    private static string Quote(string word) =>
        Password().IsMatch(word) ? $"\"{Password().Replace(word, "$1=…")}\""
        : word.All(c => char.IsLetterOrDigit(c) || "-_./=:,%[]+@".Contains(c, StringComparison.Ordinal)) ? word : $"\"{word}\"";

    [GeneratedRegex("(password|pwd)\\s*=[^;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Password();

    private static IAnsiConsole Make(TextWriter writer, bool terminal, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
