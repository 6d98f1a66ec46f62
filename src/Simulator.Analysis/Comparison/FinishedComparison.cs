using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Scenarios.Loading;

namespace Simulator.Analysis.Comparison;

/// <summary>A comparison that came to its end: what files, figures and reports are made from.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FinishedComparison
{
    /// <summary>What came out.</summary>
    public required ComparisonResult Result { get; init; }

    /// <summary>What was compared, at least two, in the order of the result.</summary>
    public required ImmutableArray<FinishedAlternative> Alternatives { get; init; }

    /// <summary>Last week that is counted, from 0.</summary>
    public required int Week { get; init; }

    /// <summary>Name of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Time that it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The first alternative's: dates are told by it.</summary>
    public Calendar Calendar => Alternatives[0].Scenario.World.Calendar;

    /// <summary>Compares alternatives that have been run.</summary>
    /// <param name="alternatives">Two or more, run with one seed, each with a name of its own.</param>
    /// <param name="week">Last week that is counted, from 0; null for the last one that all of them have.</param>
    /// <param name="engine">Name of the engine.</param>
    /// <exception cref="ArgumentException">Fewer than two, two of one name, or a pair without a common replicate.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="week"/> is beyond the end of a run.</exception>
    public static FinishedComparison Of(ImmutableArray<FinishedAlternative> alternatives, int? week, string engine)
    {
        var last = week ?? alternatives.Min(alternative => alternative.Scenario.World.Calendar.Weeks) - 1;
        return new FinishedComparison
        {
            Result = RunComparison.Compare(
                [.. alternatives.Select(one => new ComparedRun(one.Name, one.Scenario.World, one.Outcome.Ledgers))], last),
            Alternatives = alternatives,
            Week = last,
            Engine = engine,
        };
    }
}

/// <summary>One of the alternatives of a comparison, run.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name, unique among the alternatives.</param>
/// <param name="Scenario">Its scenario.</param>
/// <param name="Outcome">What came out.</param>
/// <param name="StrategyChosen">Whether the strategy is another than the scenario's own.</param>
/// <param name="RelativeScenarioPath">The scenario file as seen from the output folder, with forward slashes.</param>
public sealed record FinishedAlternative(string Name, Scenario Scenario, RunOutcome Outcome, bool StrategyChosen, string RelativeScenarioPath)
{
    /// <summary>Replicates that did not complete.</summary>
    public int Failed => Outcome.Failures.Sum(failure => failure.Batch.Count);
}
