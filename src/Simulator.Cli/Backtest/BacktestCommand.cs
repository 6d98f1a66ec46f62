using System.CommandLine;
using Simulator.Cli.Calibrate;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Backtest;

/// <summary><c>simulator backtest</c>: the options.</summary>
internal static class BacktestCommand
{
    private const int FewestSets = 10;
    private const int MostSets = 10_000;

    public static Command Make(Screen screen)
    {
        var texts = screen.Texts;
        var scenarios = new Argument<string[]>("scenario") { Description = texts.BacktestArgument, Arity = ArgumentArity.ZeroOrMore };
        var record = new Option<string>("--record") { Description = texts.RecordOption, HelpName = "FILE.csv" };
        var history = new Option<string>("--history") { Description = texts.HistoryOption, HelpName = "FILE.csv" };
        var particles = CommonOptions.Number(
            "--particles", CalibrateCommand.FewestParticles, CalibrateCommand.MostParticles, texts.ParticlesOption, texts);
        var simulations = CommonOptions.Number(
            "--simulations", CalibrateCommand.FewestSimulations, CalibrateCommand.MostSimulations, texts.SimulationsOption, texts);
        var sets = CommonOptions.Number("--sets", FewestSets, MostSets, texts.SetsOption, texts);
        var threads = CommonOptions.Threads(texts);
        var folder = new Option<string>("--out") { Description = texts.BacktestOutOption, HelpName = "DIR" };
        var resume = new Option<bool>("--resume") { Description = texts.BacktestResumeOption };
        var json = CommonOptions.Json(texts);
        var command = new Command("backtest", texts.BacktestDescription)
        {
            scenarios, record, history, particles, simulations, sets, threads, folder, resume, json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Execute(
            new BacktestRequest
            {
                Scenarios = parsed.GetValue(scenarios) ?? [],
                Record = parsed.GetValue(record),
                History = parsed.GetValue(history),
                Particles = (int?)parsed.GetValue(particles),
                Simulations = (int?)parsed.GetValue(simulations),
                Sets = (int)(parsed.GetValue(sets) ?? BacktestRequest.UsualSets),
                Threads = (int?)parsed.GetValue(threads),
                Out = parsed.GetValue(folder),
                Json = parsed.GetValue(json),
            },
            screen, cancellation)));
        return command;
    }

    private static int Execute(BacktestRequest request, Screen screen, CancellationToken cancellation) =>
        request is { Record: null, Scenarios.Length: 0 }
            ? screen.Refuse([new Problem(CommandLineErrors.Code, "--record", 0, "", screen.Texts.NothingToBacktest, "")])
            : new BacktestAction(request, screen).Execute(cancellation);
}
