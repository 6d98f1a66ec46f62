using Simulator.Analysis.Calibration;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Observation;
using Simulator.Cli.Hosting;

namespace Simulator.Cli.Calibrate;

/// <summary><c>simulator calibrate</c>: reporting and priors from a history, then scenarios against their records.</summary>
internal sealed class CalibrateAction(CalibrateRequest request, Screen screen)
{
    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(CancellationToken cancellation)
    {
        var history = request.History is { } path ? HistoryReader.ReadFile(path, screen.Texts.Culture) : HistoryReader.ReadPublished();
        var (targets, problems, _) = CalibrationTargets.Load(request.Scenarios, screen);
        if (!history.IsUsable || !problems.IsEmpty)
        {
            return screen.Refuse([.. history.IsUsable ? [] : history.Problems, .. problems]);
        }

        foreach (var problem in history.Problems)
        {
            screen.Warn(problem.ToString());
        }

        var study = HistoryStudy.Of(history);
        var result = targets.IsEmpty ? null : Calibrate(targets, new ObservationLayer(study.Effects), cancellation);
        Report(study, result);
        return ExitCode.Done;
    }

    private CalibrationResult Calibrate(
        System.Collections.Immutable.ImmutableArray<ScenarioToCalibrate> targets, ObservationLayer layer, CancellationToken cancellation)
    {
        screen.Afterword = () => screen.Texts.HowToGoOn(screen.CommandWith("--resume"));
        var run = new CalibrationRun(SettingsOf(request), request.Out, request.Resume, layer);
        return StepProgress.Run(
            screen, screen.Texts.Simulations, run.MostSimulations(targets.Length), isWanted: !request.Json,
            progress => run.Run(targets, progress, cancellation));
    }

    private void Report(HistoryStudy study, CalibrationResult? result)
    {
        var json = CalibrationDocument.Of(study, result).ToJson();
        if (result is not null)
        {
            CalibrationFiles.Write(request.Out, json, result);
        }

        if (request.Json)
        {
            screen.WriteRaw(json);
            return;
        }

        if (result is null)
        {
            HistorySummary.Write(screen, study);
            return;
        }

        CalibrationSummary.Write(screen, result);
        screen.Say(screen.Texts.Wrote(request.Out));
    }

    /// <summary>Settings of a request; the simulations are shared out four to three.</summary>
    public static CalibrationSettings SettingsOf(CalibrateRequest request)
    {
        var settings = new CalibrationSettings();
        return settings with
        {
            Particles = request.Particles ?? settings.Particles,
            SharedSimulations = request.Simulations is { } most ? most * 4 / 7 : settings.SharedSimulations,
            FreeSimulations = request.Simulations is { } all ? all * 3 / 7 : settings.FreeSimulations,
            Threads = request.Threads ?? settings.Threads,
        };
    }
}
