using Simulator.Cli.Hosting;
using Spectre.Console;

namespace Simulator.Cli.Backtest;

/// <summary>A bar that shows regions done, on terminals only.</summary>
internal static class BacktestProgress
{
    public static T Run<T>(Screen screen, int steps, bool isWanted, Func<IProgress<int>?, T> run) =>
        isWanted && screen.ShowsProgress
            ? screen.Results.Progress().AutoClear(enabled: true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(context => run(new Bar(context.AddTask(Markup.Escape(screen.Phrases.Regions), maxValue: steps))))
            : run(null);

    private sealed class Bar(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = value;
    }
}
