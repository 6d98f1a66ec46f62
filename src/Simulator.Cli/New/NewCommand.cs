using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Templates;

namespace Simulator.Cli.New;

/// <summary><c>simulator new</c>: a folder with a scenario to start from.</summary>
internal static class NewCommand
{
    public static Command Make(Screen screen)
    {
        var folder = new Argument<string>("folder") { Description = screen.Texts.NewArgument };
        var template = CommonOptions.Word("--from", [.. ScenarioTemplates.Names], screen.Texts.FromOption, screen.Texts);
        var command = new Command("new", screen.Texts.NewDescription) { folder, template };
        command.SetAction(parsed => Execute(screen, parsed.GetRequiredValue(folder), parsed.GetValue(template) ?? ScenarioTemplates.Default));
        return command;
    }

    private static int Execute(Screen screen, string folder, string template)
    {
        var written = ScenarioTemplates.Write(folder, template);
        if (written.Status != TemplateStatus.Written)
        {
            return screen.Refuse([Problem(screen, folder, written.Status)]);
        }

        foreach (var file in written.Files)
        {
            screen.Say(screen.Texts.Wrote(file));
        }

        screen.Say(screen.Texts.WhatNext(folder));
        return ExitCode.Done;
    }

    private static Problem Problem(Screen screen, string folder, TemplateStatus status) => status switch
    {
        TemplateStatus.AlreadyThere => new(CommandLineErrors.Code, folder, 0, "", screen.Texts.FolderHasScenario, screen.Texts.ChooseOtherFolder),
        _ => new(CommandLineErrors.Code, folder, 0, "", screen.Texts.FolderIsNoId, screen.Texts.IdRule),
    };
}
