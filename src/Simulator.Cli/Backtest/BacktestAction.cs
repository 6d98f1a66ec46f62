using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Histories;
using Simulator.Cli.Calibrate;
using Simulator.Cli.Figure;
using Simulator.Cli.Hosting;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Backtest;

/// <summary><c>simulator backtest</c>: scores forecasts of a file of campaigns, and of the records of scenarios.</summary>
internal sealed class BacktestAction(BacktestRequest request, Screen screen)
{
    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(CancellationToken cancellation)
    {
        var language = screen.Phrases.Culture;
        var history = request.History is { } path ? HistoryReader.ReadFile(path, language) : HistoryReader.ReadPublished();
        var record = request.Record is { } file ? HistoryReader.ReadFile(file, language) : null;
        ImmutableArray<Problem> unusable = [.. Unusable(history), .. Unusable(record)];
        if (!unusable.IsEmpty)
        {
            return screen.Refuse(unusable);
        }

        var ofRecord = record is null ? null : Score(record, history, cancellation);
        ImmutableArray<PredictedFigure> ofScenarios = [];
        if (request.Scenarios.Length > 0)
        {
            if (new ScenarioBacktestAction(request, screen).Execute(history, cancellation) is not { } predicted)
            {
                return ExitCode.WrongInput;
            }

            ofScenarios = predicted;
        }

        Report(ofRecord, ofScenarios);
        return ExitCode.Done;
    }

    private static ImmutableArray<Problem> Unusable(CampaignHistory? file) => file is { IsUsable: false } ? file.Problems : [];

    private RecordBacktestResult Score(CampaignHistory record, CampaignHistory history, CancellationToken cancellation) => StepProgress.Run(
        screen, screen.Phrases.Regions, record.Figures.Select(figure => figure.Province).Distinct().Count(), isWanted: !request.Json,
        progress => RecordBacktest.Run(record, history, progress, cancellation));

    private void Report(RecordBacktestResult? record, ImmutableArray<PredictedFigure> scenarios)
    {
        ImmutableArray<Problem> problems = record?.Problems ?? [];
        foreach (var problem in problems)
        {
            screen.Warn(problem.ToString());
        }

        if (!problems.IsEmpty)
        {
            screen.Warn(screen.Phrases.RowsLeftOut(problems.Select(problem => problem.Line).Distinct().Count()));
        }

        if (record is not null && request.Figures is { } folder)
        {
            FigureFiles.Write(folder, BacktestFans.Of(record), screen);
        }

        if (request.Json)
        {
            screen.WriteRaw(BacktestJson.Write(record, scenarios));
            return;
        }

        if (record is not null)
        {
            BacktestSummary.Write(screen, record);
        }

        if (!scenarios.IsEmpty)
        {
            ScenarioBacktestSummary.Write(screen, scenarios);
        }
    }
}
