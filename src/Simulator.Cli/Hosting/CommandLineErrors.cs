using System.CommandLine;
using System.CommandLine.Parsing;
using Simulator.Cli.Resources;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Hosting;

/// <summary>Mistakes in the command line as problems, all of them.</summary>
internal static class CommandLineErrors
{
    /// <summary>Code of these problems.</summary>
    public const string Code = "CommandLine";

    public static IReadOnlyList<Problem> Of(ParseResult parsed, CommandTexts texts)
    {
        var unknown = parsed.UnmatchedTokens;
        var command = parsed.CommandResult.Command;
        var found = parsed.Errors.Where(error => !unknown.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)))
            .Where(error => unknown.Count == 0 || error.SymbolResult is not CommandResult)
            .Select(error => new Problem(Code, PlaceOf(error.SymbolResult), 0, "", error.Message, texts.SeeHelp(Usage(command))));
        return [.. found, .. unknown.Select(token => Unknown(token, command, texts))];
    }

    private static Problem Unknown(string token, Command command, CommandTexts texts)
    {
        var known = command.Options.Select(option => option.Name).Concat(command.Subcommands.Select(sub => sub.Name));
        var nearest = NearestName.Of(token, known);
        var hint = nearest is null ? texts.SeeHelp(Usage(command)) : texts.DidYouMean(nearest);
        return new Problem(Code, token, 0, "", texts.UnknownWord(Usage(command)), hint);
    }

    private static string PlaceOf(SymbolResult? result) => result switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult { Parent: OptionResult option } => option.Option.Name,
        ArgumentResult argument => argument.Argument.Name,
        CommandResult command => Usage(command.Command),
        _ => "simulator",
    };

    private static string Usage(Command command) => command is RootCommand ? "simulator" : $"simulator {command.Name}";
}
