using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Backtest;

/// <summary><c>simulator backtest</c>: the options.</summary>
internal static class BacktestCommand
{
    public static Command Make(Screen screen)
    {
        var phrases = screen.Phrases;
        var record = new Option<string>("--record") { Description = phrases.RecordOption, HelpName = "FILE.csv" };
        var history = new Option<string>("--history") { Description = phrases.HistoryOption, HelpName = "FILE.csv" };
        var json = CommonOptions.Json(phrases);
        var command = new Command("backtest", phrases.BacktestDescription) { record, history, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(Execute(
            new BacktestRequest
            {
                Scenarios = [],
                Record = parsed.GetValue(record),
                History = parsed.GetValue(history),
                Json = parsed.GetValue(json),
            },
            screen, cancellation)));
        return command;
    }

    private static int Execute(BacktestRequest request, Screen screen, CancellationToken cancellation) => request.Record is null
        ? screen.Refuse([new Problem(CommandLineErrors.Code, "--record", 0, "", screen.Phrases.NothingToBacktest, "")])
        : new BacktestAction(request, screen).Execute(cancellation);
}
