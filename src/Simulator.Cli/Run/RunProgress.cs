using Simulator.Cli.Hosting;
using Simulator.Engine.Hosting;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>A bar that shows completed replicates, on terminals only.</summary>
internal static class RunProgress
{
    public static Task<RunOutcome> RunAsync(Screen screen, int replicates, bool isWanted, Func<IProgress<int>?, Task<RunOutcome>> run) =>
        isWanted && screen.ShowsProgress ? RunWithBarAsync(screen, replicates, run) : run(null);

    private static Task<RunOutcome> RunWithBarAsync(Screen screen, int replicates, Func<IProgress<int>?, Task<RunOutcome>> run) =>
        screen.Results.Progress().AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => run(new Bar(context.AddTask(Markup.Escape(screen.Phrases.Replicates), maxValue: replicates))));

    /// <summary>Reports come from any thread and may overtake each other: the bar never goes back.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<int>
    {
        private readonly Lock _lock = new();

        public void Report(int value)
        {
            lock (_lock)
            {
                task.Value = Math.Max(task.Value, value);
            }
        }
    }
}
