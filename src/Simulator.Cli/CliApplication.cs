using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Simulator.Cli.Backtest;
using Simulator.Cli.Calibrate;
using Simulator.Cli.Compare;
using Simulator.Cli.Doctor;
using Simulator.Cli.Figure;
using Simulator.Cli.Hosting;
using Simulator.Cli.New;
using Simulator.Cli.Options;
using Simulator.Cli.Resources;
using Simulator.Cli.Run;
using Simulator.Cli.Silo;
using Simulator.Cli.Validate;
using Simulator.Cli.Verify;
using Simulator.Cli.Watch;
using Simulator.Grains.Cluster;

namespace Simulator.Cli;

/// <summary>The command: parses, runs, and turns what went wrong into an exit code.</summary>
internal static class CliApplication
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings)
    {
        var language = Language.Of(args);
        CultureInfo.CurrentUICulture = language;
        var screen = new Screen(surroundings, new CommandTexts(language), args);
        var parsed = Root(screen).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var problems = CommandLineErrors.Of(parsed, screen.Texts);
        if (problems.Count > 0)
        {
            return screen.Refuse(problems);
        }

        var invocation = new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await GuardAsync(() => parsed.InvokeAsync(invocation, surroundings.Interrupt), screen).ConfigureAwait(false);
    }

    /// <summary>The one place where exceptions end (docs: style, errors).</summary>
    private static async Task<int> GuardAsync(Func<Task<int>> command, Screen screen)
    {
        try
        {
            return await command().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            screen.Warn(screen.Texts.Interrupted);
            screen.WarnAfterwards();
            return ExitCode.Interrupted;
        }
        catch (ClusterRefusedException refusal)
        {
            screen.Warn(screen.Texts.ClusterTrouble(refusal.Message));
            screen.WarnAfterwards();
            return ExitCode.Failed;
        }
        catch (Exception io) when (io is IOException or UnauthorizedAccessException)
        {
            screen.Warn(screen.Texts.FileTrouble(io.Message));
            screen.WarnAfterwards();
            return ExitCode.Failed;
        }
        catch (Exception defect)
        {
            screen.Warn(screen.Texts.Defect(defect.Message));
            screen.Warn(defect.ToString());
            return ExitCode.Failed;
        }
    }

    private static RootCommand Root(Screen screen)
    {
        var root = new RootCommand(screen.Texts.RootDescription)
        {
            RunCommand.Make(screen),
            WatchCommand.Make(screen),
            CompareCommand.Make(screen),
            FigureCommand.Make(screen),
            CalibrateCommand.Make(screen),
            BacktestCommand.Make(screen),
            ValidateCommand.Make(screen),
            NewCommand.Make(screen),
            VerifyCommand.Make(screen),
            SiloCommand.Make(screen),
            DoctorCommand.Make(screen),
        };
        root.Add(CommonOptions.Language(screen.Texts));
        root.Options.OfType<HelpOption>().First().Description = screen.Texts.HelpOption;
        root.Options.OfType<VersionOption>().First().Description = screen.Texts.VersionOption;
        return root;
    }
}
