using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Observation;
using Simulator.Engine.Storage;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Calibration;

/// <summary>Calibrates scenarios: one shared vector, and at most three free scalars each (C4–C6).</summary>
/// <remarks>docs/model/calibration.md. First each record by itself, over the shared parameters and its free scalars; then the shared
/// vector is fixed at the consensus and the free scalars are calibrated again. Trials are kept in <paramref name="folder"/>: interrupted,
/// the same call goes on. Not thread-safe.</remarks>
/// <param name="settings">Settings.</param>
/// <param name="folder">Folder of the stores.</param>
/// <param name="resume">Whether trials of an earlier call are taken up.</param>
/// <param name="layer">What the counters of the records add.</param>
public sealed class CalibrationRun(CalibrationSettings settings, string folder, bool resume, ObservationLayer layer)
{
    /// <summary>More proposals than a population ever takes, so that every trial has a number, and luck, of its own.</summary>
    private const int GenerationsApart = 50_000;

    /// <summary>Simulations that a call makes at most.</summary>
    /// <param name="scenarios">Number of scenarios.</param>
    public int MostSimulations(int scenarios) => scenarios * (settings.SharedSimulations + settings.FreeSimulations);

    /// <summary>Carries it out.</summary>
    /// <param name="targets">Scenarios with records.</param>
    /// <param name="progress">Told the number of simulations.</param>
    /// <param name="cancellation">Stops it; trials stay in the stores.</param>
    public CalibrationResult Run(
        ImmutableArray<ScenarioToCalibrate> targets, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var done = 0;
        var joint = targets.Select(target =>
        {
            var stage = Stage(
                target, [.. CalibrationParameter.Shared, .. target.Free], [], settings.SharedSimulations, "joint", Shift(progress, done), cancellation);
            done += settings.SharedSimulations;
            return stage;
        }).ToImmutableArray();
        var shared = SharedVector.Of(joint);
        var scenarios = targets.Select((target, i) =>
        {
            var stage = Stage(target, target.Free, shared.Means, settings.FreeSimulations, "free", Shift(progress, done), cancellation);
            done += settings.FreeSimulations;
            return new CalibratedScenario(target, joint[i], stage);
        }).ToImmutableArray();
        return new CalibrationResult(shared, scenarios);
    }

    private static Offset? Shift(IProgress<int>? progress, int by) => progress is null ? null : new Offset(progress, by);

    private CalibrationStage Stage(
        ScenarioToCalibrate target, ImmutableArray<CalibrationParameter> free, ImmutableArray<double> before, int simulations, string stage,
        Offset? progress, CancellationToken cancellation)
    {
        var comparisons = ScenarioTrials.Printed(target.Scenario);
        var parameters = before.IsEmpty ? free : [.. CalibrationParameter.Shared, .. free];
        var trials = new ScenarioTrials(target.Path, parameters, settings.Replicates);
        using var store = new TrialStore(Path.Combine(folder, target.Scenario.Id, $"{stage}.trials"), KeyOf(target, parameters, before), resume);
        var observation = new RecordObservation([.. comparisons.Select(comparison => comparison.Figure)], layer);
        FigureFit Fit(AbcTrial trial) => FitOf(comparisons, observation.ReportMean(store.Of(
            $"{trial.Generation}-{trial.Attempt}",
            () => trials.Run([.. before, .. trial.Scores], (trial.Generation * GenerationsApart) + trial.Attempt))));
        var fits = new System.Collections.Concurrent.ConcurrentDictionary<string, FigureFit>();
        double Distance(AbcTrial trial) => fits.GetOrAdd(KeyOf(trial.Scores), _ => Fit(trial)).Distance;
        var result = new AbcSmc(
            new AbcSettings
            {
                Particles = settings.Particles,
                FinalTolerance = settings.FinalTolerance,
                MaxSimulations = simulations,
                Seed = settings.Seed,
                Threads = settings.Threads,
            },
            free.Length, Distance).Run(progress, cancellation);
        return new CalibrationStage(
            free, [.. comparisons.Select(comparison => comparison.Figure)], result,
            [.. result.Particles.Select(particle => fits[KeyOf(particle.Scores)])]);
    }

    private static FigureFit FitOf(ImmutableArray<RecordComparison> comparisons, ImmutableArray<ImmutableArray<double>> values)
    {
        var fitted = Enumerable.Range(0, comparisons.Length).Where(i => comparisons[i].Figure.Use == FigureUse.Fit).ToArray();
        return FigureFit.Of([.. fitted.Select(i => comparisons[i].Figure)], [.. fitted.Select(i => values[i])]);
    }

    private static string KeyOf(ImmutableArray<double> scores) =>
        string.Join(' ', scores.Select(score => score.ToString("R", CultureInfo.InvariantCulture)));

    private string KeyOf(
        ScenarioToCalibrate target, ImmutableArray<CalibrationParameter> parameters, ImmutableArray<double> before)
    {
        string[] own =
        [
            typeof(Scenarios.Loading.Scenario).Assembly.ManifestModule.ModuleVersionId.ToString("N"), target.Scenario.Sha256, KeyOf(before),
            settings.Replicates.ToString(CultureInfo.InvariantCulture), settings.Seed.ToString(CultureInfo.InvariantCulture),
            settings.Particles.ToString(CultureInfo.InvariantCulture), settings.FinalTolerance.ToString("R", CultureInfo.InvariantCulture),
        ];
        return Convert.ToHexStringLower(RunKey.Of([.. own, .. parameters.Select(KeyOf)]).Bytes.AsSpan());
    }

    private static string KeyOf(CalibrationParameter parameter) =>
        FormattableString.Invariant($"{parameter.Name} {parameter.Low:R} {parameter.High:R} {parameter.Unit} {parameter.Scale}");

    private sealed class Offset(IProgress<int> progress, int by) : IProgress<int>
    {
        public void Report(int value) => progress.Report(by + value);
    }
}

/// <summary>How scenarios are calibrated.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CalibrationSettings
{
    /// <summary>Particles of a population.</summary>
    public int Particles { get; init; } = 48;

    /// <summary>Simulations per scenario for the shared vector with the free scalars.</summary>
    public int SharedSimulations { get; init; } = 320;

    /// <summary>Simulations per scenario for the free scalars under the shared vector.</summary>
    public int FreeSimulations { get; init; } = 240;

    /// <summary>Replicates of a simulation.</summary>
    public int Replicates { get; init; } = 2;

    /// <summary>Root mean square implausibility at which a calibration ends.</summary>
    public double FinalTolerance { get; init; } = 0.5;

    /// <summary>Seed of the proposals.</summary>
    public uint Seed { get; init; } = 1;

    /// <summary>Simulations that run at the same time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
