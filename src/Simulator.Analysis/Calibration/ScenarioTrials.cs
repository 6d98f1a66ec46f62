using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Results;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Calibration;

/// <summary>Runs a scenario under parameter sets and reads off the figures of its record.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="path">The scenario's file or folder.</param>
/// <param name="parameters">Parameters, in the order of scores.</param>
/// <param name="replicates">Replicates of a trial.</param>
public sealed class ScenarioTrials(string path, ImmutableArray<CalibrationParameter> parameters, int replicates)
{
    private readonly ScenarioSource _source = ScenarioSource.Read(path);

    /// <summary>Parameters, in the order of scores.</summary>
    public ImmutableArray<CalibrationParameter> Parameters => parameters;

    /// <summary>Replicates of a trial.</summary>
    public int Replicates => replicates;

    /// <summary>Figures with a printed value and the statistic that a run yields for each.</summary>
    /// <param name="scenario">The scenario.</param>
    public static ImmutableArray<RecordComparison> Printed(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return [.. scenario.Comparisons.Where(comparison => comparison.Figure.Value is not null)];
    }

    /// <summary>Values of all printed figures, by figure and replicate, in the figures' units (money in 万元).</summary>
    /// <param name="scores">Parameters as standard normal scores.</param>
    /// <param name="number">Number of the trial: trials with other numbers have other luck.</param>
    /// <exception cref="InvalidOperationException">The scenario does not accept the parameters, or a run failed.</exception>
    public ImmutableArray<ImmutableArray<double>> Run(ImmutableArray<double> scores, int number)
    {
        var overrides = parameters.SelectMany((parameter, at) => parameter.Overrides(scores[at])).ToArray();
        var loaded = ScenarioLoader.Load(_source, overrides);
        var scenario = loaded.Scenario ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems));
        var options = new RunOptions
        {
            Seed = scenario.Seed,
            FirstReplicate = number * replicates,
            Replicates = replicates,
            BatchSize = replicates,
            Threads = 1,
        };
        var outcome = new LocalEngine().RunAsync(new Atlas(scenario.World), options, NoStore.Instance, progress: null, CancellationToken.None)
            .GetAwaiter().GetResult();
        if (!outcome.Failures.IsEmpty)
        {
            throw new InvalidOperationException(outcome.Failures[0].Message);
        }

        return
        [
            .. Printed(scenario).Select(comparison => outcome.Ledgers
                .Select(ledger => StatisticValue.Of(comparison.Statistic, ledger, scenario.World)).ToImmutableArray()),
        ];
    }
}
