using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;

namespace Simulator.Cli.Validate;

/// <summary><c>simulator validate</c>: the options.</summary>
internal static class ValidateCommand
{
    public static Command Make(Screen screen)
    {
        var paths = new Argument<string[]>("scenario|record")
        {
            Description = screen.Texts.ValidateArgument,
            Arity = ArgumentArity.OneOrMore,
        };
        var json = CommonOptions.Json(screen.Texts);
        var command = new Command("validate", screen.Texts.ValidateDescription) { paths, json };
        command.SetAction(parsed => new ValidateAction(screen).Execute(parsed.GetRequiredValue(paths), parsed.GetValue(json)));
        return command;
    }
}
