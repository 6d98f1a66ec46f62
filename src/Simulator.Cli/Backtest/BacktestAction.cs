using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Histories;
using Simulator.Cli.Hosting;

namespace Simulator.Cli.Backtest;

/// <summary><c>simulator backtest --record</c>: forecasts a file of campaigns and scores the forecasts.</summary>
internal sealed class BacktestAction(BacktestRequest request, Screen screen)
{
    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(CancellationToken cancellation)
    {
        var language = screen.Phrases.Culture;
        var record = HistoryReader.ReadFile(request.Record!, language);
        var history = request.History is { } path ? HistoryReader.ReadFile(path, language) : HistoryReader.ReadPublished();
        if (!record.IsUsable || !history.IsUsable)
        {
            return screen.Refuse([.. new[] { record, history }.Where(file => !file.IsUsable).SelectMany(file => file.Problems)]);
        }

        var result = BacktestProgress.Run(
            screen, record.Figures.Select(figure => figure.Province).Distinct().Count(), isWanted: !request.Json,
            progress => RecordBacktest.Run(record, history, progress, cancellation));
        Report(result);
        return ExitCode.Done;
    }

    private void Report(RecordBacktestResult result)
    {
        foreach (var problem in result.Problems)
        {
            screen.Warn(problem.ToString());
        }

        if (result.Problems.Length > 0)
        {
            screen.Warn(screen.Phrases.RowsLeftOut(result.Problems.Select(problem => problem.Line).Distinct().Count()));
        }

        if (request.Json)
        {
            screen.WriteRaw(BacktestJson.Write(result));
            return;
        }

        BacktestSummary.Write(screen, result);
    }
}
