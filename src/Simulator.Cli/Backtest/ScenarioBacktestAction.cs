using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Calibration;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Observation;
using Simulator.Cli.Calibrate;
using Simulator.Cli.Hosting;

namespace Simulator.Cli.Backtest;

/// <summary><c>simulator backtest &lt;scenario&gt;…</c>: calibrates, leaves each record out in turn, and scores its printed figures.</summary>
internal sealed class ScenarioBacktestAction(BacktestRequest request, Screen screen)
{
    /// <summary>The scored figures with what they rest on; null after problems were shown.</summary>
    public RecordPredictions? Execute(CampaignHistory history, CancellationToken cancellation)
    {
        var (targets, problems, passedOver) = CalibrationTargets.Load(request.Scenarios, screen);
        if (!problems.IsEmpty)
        {
            screen.Refuse(problems);
            return null;
        }

        screen.Afterword = () => screen.Texts.HowToGoOn(screen.CommandWith("--resume"));
        var layer = new ObservationLayer(ReportingStudy.Effects(history));
        var settings = CalibrateAction.SettingsOf(new CalibrateRequest
        {
            Scenarios = request.Scenarios,
            Out = request.Trials,
            Particles = request.Particles,
            Simulations = request.Simulations,
            Threads = request.Threads,
        });
        var calibration = new CalibrationRun(settings, request.Trials, resume: true, layer);
        var backtest = new ScenarioBacktest(request.Sets, settings, request.Trials, layer);
        var first = calibration.MostSimulations(targets.Length);
        return new RecordPredictions
        {
            Scenarios = [.. targets.Select(target => target.Scenario)],
            Figures = StepProgress.Run(
                screen, screen.Texts.Simulations, first + backtest.MostSimulations(targets.Length), isWanted: !request.Json, progress =>
                    backtest.Run(
                        calibration.Run(targets, progress, cancellation), progress is null ? null : new After(progress, first), cancellation)),
            PassedOver = passedOver,
            Settings = settings,
            Sets = request.Sets,
        };
    }

    private sealed class After(IProgress<int> progress, int first) : IProgress<int>
    {
        public void Report(int value) => progress.Report(first + value);
    }
}
