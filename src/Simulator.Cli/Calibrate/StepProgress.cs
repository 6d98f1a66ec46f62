using Simulator.Cli.Hosting;
using Spectre.Console;

namespace Simulator.Cli.Calibrate;

/// <summary>A bar that shows steps done, on terminals only.</summary>
internal static class StepProgress
{
    public static T Run<T>(Screen screen, string what, int steps, bool isWanted, Func<IProgress<int>?, T> run) =>
        isWanted && screen.ShowsProgress
            ? screen.Results.Progress().AutoClear(enabled: true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(context => run(new Bar(context.AddTask(Markup.Escape(what), maxValue: steps))))
            : run(null);

    private sealed class Bar(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = value;
    }
}
