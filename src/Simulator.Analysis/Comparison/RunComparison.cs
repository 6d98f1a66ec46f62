using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Comparison;

/// <summary>Compares runs that share their random numbers, two by two.</summary>
/// <remarks>docs/model/comparison.md. Source: Law (2015), section 11.2. Pure and thread-safe.</remarks>
public static class RunComparison
{
    /// <summary>Compares all pairs by all measures.</summary>
    /// <param name="runs">Two alternatives or more, run with one seed.</param>
    /// <param name="week">Last week that is counted, from 0, within the campaign of every run. Money spent is known at the end of a run:
    /// the cost is compared there, and only where all campaigns are equally long.</param>
    /// <exception cref="ArgumentException">Fewer than two runs, two of one name, or a pair without a common replicate.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="week"/> is beyond the end of a run.</exception>
    public static ComparisonResult Compare(IReadOnlyList<ComparedRun> runs, int week)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var weeks = WeeksOf(runs);
        Core.Require.InRange(week, 0, weeks - 1);
        var measures = Measure.All.Where(measure => measure.HasCurve || runs.All(run => run.World.Calendar.Weeks == weeks)).ToArray();
        var pairs = Pairs(runs);
        return new ComparisonResult
        {
            Alternatives = [.. runs.Select(run => run.Name)],
            Values = [.. runs.SelectMany(run => measures.Select(measure => ValueOf(run, measure, WeekOf(measure, week, weeks))))],
            Pairs = [.. pairs.SelectMany(pair => measures.Select(measure => Compare(pair, measure, WeekOf(measure, week, weeks))))],
            Curves =
            [
                .. pairs.SelectMany(pair => measures.Where(measure => measure.HasCurve)
                    .Select(measure => DifferenceCurveBuilder.Build(pair, measure, weeks))),
            ],
        };
    }

    private static int WeeksOf(IReadOnlyList<ComparedRun> runs)
    {
        if (runs.Count < 2 || runs.DistinctBy(run => run.Name).Count() < runs.Count)
        {
            throw new ArgumentException("a comparison needs two runs or more, each with a name of its own", nameof(runs));
        }

        return runs.Min(run => run.World.Calendar.Weeks);
    }

    private static ImmutableArray<MatchedRuns> Pairs(IReadOnlyList<ComparedRun> runs) =>
        [.. from a in Enumerable.Range(0, runs.Count) from b in Enumerable.Range(a + 1, runs.Count - a - 1) select MatchedRuns.Match(runs[a], runs[b])];

    private static int WeekOf(Measure measure, int week, int weeks) => measure.HasCurve ? week : weeks - 1;

    private static AlternativeValue ValueOf(ComparedRun run, Measure measure, int week)
    {
        var sample = MeasureSample.At(week, measure, run.World, run.Ledgers);
        return new AlternativeValue(run.Name, measure, week, sample.All(double.IsFinite) ? Band.Of(sample) : null);
    }

    private static PairResult Compare(MatchedRuns pair, Measure measure, int week)
    {
        var first = MeasureSample.At(week, measure, pair.A.World, pair.A.Ledgers);
        var second = MeasureSample.At(week, measure, pair.B.World, pair.B.Ledgers);
        var without = first.Zip(second).Count(values => !double.IsFinite(values.First) || !double.IsFinite(values.Second));
        return new PairResult
        {
            A = pair.A.Name,
            B = pair.B.Name,
            Measure = measure,
            Week = week,
            Replicates = pair.Replicates,
            WithoutValue = without,
            Difference = without == 0 ? PairedStatistics.Difference(first, second) : null,
            IndependentHalfWidth95 = without == 0 ? PairedStatistics.IndependentHalfWidth(first, second) : null,
            ProbabilityFirstBetter = PairedStatistics.ProbabilityFirstBetter(first, second, measure.HigherIsBetter),
            VarianceRatio = without == 0 ? PairedStatistics.VarianceRatio(first, second) : null,
        };
    }
}

/// <summary>One of the alternatives that are compared: what it is called, its world and what its replicates yielded.</summary>
/// <remarks>Runs are compared replicate by replicate: they must share the seed. Immutable and thread-safe.</remarks>
/// <param name="Name">Name, unique among the alternatives.</param>
/// <param name="World">The world of the run.</param>
/// <param name="Ledgers">Ledgers of the completed replicates, in order of replicate.</param>
public sealed record ComparedRun(string Name, World World, ImmutableArray<ReplicateLedger> Ledgers);

/// <summary>Two runs reduced to the replicates that both completed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="A">The first.</param>
/// <param name="B">The second, with the same replicates.</param>
internal sealed record MatchedRuns(ComparedRun A, ComparedRun B)
{
    public int Replicates => A.Ledgers.Length;

    public static MatchedRuns Match(ComparedRun a, ComparedRun b) => new(Common(a, b), Common(b, a));

    private static ComparedRun Common(ComparedRun run, ComparedRun other)
    {
        var completed = other.Ledgers.Select(ledger => ledger.Replicate).ToHashSet();
        return run with { Ledgers = [.. run.Ledgers.Where((ReplicateLedger ledger) => completed.Contains(ledger.Replicate))] };
    }
}
