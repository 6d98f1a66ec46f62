using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Histories;
using Simulator.Cli.Calibrate;
using Simulator.Cli.Hosting;
using Simulator.Figures.Report.Html;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Backtest;

/// <summary><c>simulator backtest</c>: scores forecasts of a file of campaigns, and of the records of scenarios.</summary>
internal sealed class BacktestAction(BacktestRequest request, Screen screen)
{
    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(CancellationToken cancellation)
    {
        var language = screen.Texts.Culture;
        var history = request.History is { } path ? HistoryReader.ReadFile(path, language) : HistoryReader.ReadPublished();
        var record = request.Record is { } file ? HistoryReader.ReadFile(file, language) : null;
        ImmutableArray<Problem> unusable = [.. Unusable(history), .. Unusable(record)];
        if (!unusable.IsEmpty)
        {
            return screen.Refuse(unusable);
        }

        var predictions = request.Scenarios.Length > 0 ? new ScenarioBacktestAction(request, screen).Execute(history, cancellation) : null;
        if (request.Scenarios.Length > 0 && predictions is null)
        {
            return ExitCode.WrongInput;
        }

        Report(new FinishedBacktest
        {
            Campaigns = record is null ? null : new CampaignForecasts(CampaignTable.Of(request.Record, record), Score(record, history, cancellation)),
            Records = predictions,
            History = CampaignTable.Of(request.History, history),
        });
        return ExitCode.Done;
    }

    private static ImmutableArray<Problem> Unusable(CampaignHistory? file) => file is { IsUsable: false } ? file.Problems : [];

    private RecordBacktestResult Score(CampaignHistory record, CampaignHistory history, CancellationToken cancellation) => StepProgress.Run(
        screen, screen.Texts.Regions, record.Figures.Select(figure => figure.Province).Distinct().Count(), isWanted: !request.Json,
        progress => RecordBacktest.Run(record, history, progress, cancellation));

    private void Report(FinishedBacktest backtest)
    {
        WarnOf(backtest.Campaigns?.Result.Problems ?? []);
        ImmutableArray<PredictedFigure> predicted = backtest.Records?.Figures ?? [];
        var json = BacktestDocument.Of(backtest).ToJson();
        if (request.Results is { } folder)
        {
            BacktestFiles.Write(folder, backtest, json, screen);
        }

        if (request.Json)
        {
            screen.WriteRaw(json);
            return;
        }

        Summarise(backtest.Campaigns?.Result, predicted);
    }

    private void WarnOf(ImmutableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            screen.Warn(problem.ToString());
        }

        if (!problems.IsEmpty)
        {
            screen.Warn(screen.Texts.RowsLeftOut(problems.Select(problem => problem.Line).Distinct().Count()));
        }
    }

    private void Summarise(RecordBacktestResult? record, ImmutableArray<PredictedFigure> predicted)
    {
        if (record is not null)
        {
            BacktestSummary.Write(screen, record);
        }

        if (!predicted.IsEmpty)
        {
            ScenarioBacktestSummary.Write(screen, predicted);
        }

        if (request.Results is { } folder)
        {
            screen.Say(screen.Texts.ReportIn(Path.Combine(folder, ReportFile.Name).Replace('\\', '/')));
        }
    }
}
