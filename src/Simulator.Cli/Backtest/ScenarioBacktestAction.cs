using System.Collections.Immutable;
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
    /// <summary>The scored figures; null after problems were shown.</summary>
    public ImmutableArray<PredictedFigure>? Execute(CampaignHistory history, CancellationToken cancellation)
    {
        var (targets, problems) = CalibrationTargets.Load(request.Scenarios, screen);
        if (!problems.IsEmpty)
        {
            screen.Refuse(problems);
            return null;
        }

        screen.Afterword = () => screen.Phrases.HowToGoOn(screen.CommandWith("--resume"));
        var layer = new ObservationLayer(ReportingStudy.Effects(history));
        var settings = CalibrateAction.SettingsOf(new CalibrateRequest
        {
            Scenarios = request.Scenarios,
            Out = request.Out,
            Particles = request.Particles,
            Simulations = request.Simulations,
            Threads = request.Threads,
        });
        var calibration = new CalibrationRun(settings, request.Out, resume: true, layer);
        var backtest = new ScenarioBacktest(request.Sets, settings, request.Out, layer);
        var first = calibration.MostSimulations(targets.Length);
        return StepProgress.Run(
            screen, screen.Phrases.Simulations, first + backtest.MostSimulations(targets.Length), isWanted: !request.Json, progress =>
                backtest.Run(calibration.Run(targets, progress, cancellation), progress is null ? null : new After(progress, first), cancellation));
    }

    private sealed class After(IProgress<int> progress, int first) : IProgress<int>
    {
        public void Report(int value) => progress.Report(first + value);
    }
}
