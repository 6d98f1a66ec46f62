using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Calibration;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Observation;
using Simulator.Analysis.Scoring;
using Simulator.Core.Draws;
using Simulator.Core.Numerics;
using Simulator.Core.Units;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Backtesting;

/// <summary>Scores the printed figures of records against the simulator with its observation layer.</summary>
/// <remarks>docs/model/calibration.md, C7. Each record is left out in turn: the shared vector is that of the others. Trials are kept like
/// those of the calibration. Not thread-safe.</remarks>
/// <param name="sets">Parameter sets of a predictive distribution.</param>
/// <param name="settings">Settings of the calibration.</param>
/// <param name="folder">Folder of the stores.</param>
/// <param name="layer">The observation layer.</param>
public sealed class ScenarioBacktest(int sets, CalibrationSettings settings, string folder, ObservationLayer layer)
{
    /// <summary>Numbers of the first trials: far above those of a calibration, so that no luck is used twice.</summary>
    private const int BlindNumbers = 10_000_000;
    private const int FittedNumbers = 20_000_000;
    private static readonly uint Entity = EntityHash.Of("backtest");

    /// <summary>Simulations that a call makes at most.</summary>
    /// <param name="scenarios">Number of scenarios.</param>
    public int MostSimulations(int scenarios) => 2 * sets * scenarios;

    /// <summary>Carries it out.</summary>
    /// <param name="calibration">The calibrated scenarios.</param>
    /// <param name="progress">Told the number of simulations.</param>
    /// <param name="cancellation">Stops it; trials stay in the stores.</param>
    public ImmutableArray<PredictedFigure> Run(
        CalibrationResult calibration, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        var done = 0;
        var figures = ImmutableArray.CreateBuilder<PredictedFigure>();
        foreach (var scenario in calibration.Scenarios)
        {
            var others = calibration.SharedWithout(scenario.Target.Scenario.Id);
            var draws = new KeyedDraws(settings.Seed, 0);
            var blind = Simulate(scenario, "blind", BlindNumbers, set => Blind(others, scenario.Target.Free.Length, draws, set), cancellation);
            progress?.Report(done += sets);
            var fitted = Simulate(
                scenario, "fitted", FittedNumbers, set => [.. calibration.Shared.Means, .. Fitted(scenario.Free.Result, set)], cancellation);
            progress?.Report(done += sets);
            figures.AddRange(scenario.Free.Figures.Select((figure, i) => new PredictedFigure(
                scenario.Target.Scenario.Id, figure, Score(blind, i, figure), Score(fitted, i, figure))));
        }

        return figures.ToImmutable();
    }

    private static double NormalScore(KeyedDraws draws, int set, int index) =>
        Normal.Quantile(draws.Uniform(Purpose.Prior, Entity, (uint)set, 0, index));

    private static ImmutableArray<double> Blind(SharedVector others, int free, KeyedDraws draws, int set) =>
    [
        .. others.Means.Select((mean, at) => mean + (others.Sds[at] * NormalScore(draws, set, at))),
        .. Enumerable.Range(others.Means.Length, free).Select(at => NormalScore(draws, set, at)),
    ];

    /// <summary>Surviving sets by systematic resampling: set i is the one whose cumulative weight reaches (i + ½)/n.</summary>
    private ImmutableArray<double> Fitted(AbcResult result, int set)
    {
        var sum = 0.0;
        foreach (var particle in result.Particles)
        {
            sum += particle.Weight;
            if (sum * sets >= set + 0.5)
            {
                return particle.Scores;
            }
        }

        return result.Particles[^1].Scores;
    }

    private static ForecastScore Score(ImmutableArray<ImmutableArray<double>>[] values, int at, RecordFigure figure)
    {
        var unit = figure.IsMoney ? Money.WanPerYi : 1.0;
        return ForecastScore.Of(Predictive.Of(values.SelectMany(set => set[at]).Select(value => value / unit)), figure.Value!.Value / unit);
    }

    private ImmutableArray<ImmutableArray<double>>[] Simulate(
        CalibratedScenario scenario, string name, int numbers, Func<int, ImmutableArray<double>> scores, CancellationToken cancellation)
    {
        var target = scenario.Target;
        var trials = new ScenarioTrials(target.Path, [.. CalibrationParameter.Shared, .. target.Free], settings.Replicates);
        var observation = new RecordObservation(scenario.Free.Figures, layer);
        var draws = new KeyedDraws(settings.Seed, (uint)numbers);
        var all = Enumerable.Range(0, sets).Select(scores).ToArray();
        using var store = new TrialStore(Path.Combine(folder, target.Scenario.Id, $"{name}.trials"), KeyOf(target, all), resume: true);
        var values = new ImmutableArray<ImmutableArray<double>>[sets];
        Parallel.For(0, sets, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancellation }, set =>
            values[set] = observation.Report(
                store.Of(set.ToString(CultureInfo.InvariantCulture), () => trials.Run(all[set], numbers + set)),
                NormalScore(draws, set, 0), figure => NormalScore(draws, set, 1 + figure)));
        return values;
    }

    private string KeyOf(ScenarioToCalibrate target, ImmutableArray<double>[] scores) => string.Join(' ',
    [
        "backtest", target.Scenario.Sha256, settings.Replicates.ToString(CultureInfo.InvariantCulture),
        typeof(Scenarios.Loading.Scenario).Assembly.ManifestModule.ModuleVersionId.ToString("N"),
        .. scores.SelectMany(set => set).Select(score => score.ToString("R", CultureInfo.InvariantCulture)),
    ]);
}
