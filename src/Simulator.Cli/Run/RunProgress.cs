using System.Globalization;
using Simulator.Cli.Hosting;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>A bar that shows completed replicates, on terminals only.</summary>
internal static class RunProgress
{
    /// <summary>Runs something under a bar.</summary>
    /// <param name="screen">Where the bar is drawn.</param>
    /// <param name="replicates">Number of replicates; null when it is not known before.</param>
    /// <param name="isWanted">Whether a bar is wanted at all.</param>
    /// <param name="run">What is run; told where to report completed replicates.</param>
    public static Task<T> RunAsync<T>(Screen screen, int? replicates, bool isWanted, Func<IProgress<int>?, Task<T>> run) =>
        isWanted && screen.ShowsProgress ? RunWithBarAsync(screen, replicates, run) : run(null);

    private static Task<T> RunWithBarAsync<T>(Screen screen, int? replicates, Func<IProgress<int>?, Task<T>> run)
    {
        ProgressColumn[] last = replicates is null ? [new SpinnerColumn()] : [new PercentageColumn(), new RemainingTimeColumn()];
        return screen.Results.Progress().AutoClear(enabled: true)
            .Columns([new TaskDescriptionColumn(), new ProgressBarColumn(), .. last])
            .StartAsync(context => run(new Bar(MakeTask(context, screen.Texts.Replicates, replicates), screen.Texts.Replicates)));
    }

    private static ProgressTask MakeTask(ProgressContext context, string name, int? replicates) => replicates is { } known
        ? context.AddTask(Markup.Escape(name), maxValue: known)
        : context.AddTask(Markup.Escape(name), maxValue: double.MaxValue).IsIndeterminate();

    /// <summary>Reports come from any thread and may overtake each other: the bar never goes back.</summary>
    private sealed class Bar(ProgressTask task, string name) : IProgress<int>
    {
        private readonly Lock _lock = new();

        public void Report(int value)
        {
            lock (_lock)
            {
                task.Value = Math.Max(task.Value, value);
                if (task.IsIndeterminate)
                {
                    task.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{name} {task.Value:0}"));
                }
            }
        }
    }
}
