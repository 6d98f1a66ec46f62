using System.Collections.Concurrent;
using System.Text;
using Xunit.Abstractions;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>Hostile files give a runnable scenario or problems: never an exception, never much time or memory.</summary>
/// <remarks>A failure names the seed and the index of its case; a case that failed once is kept under Regressions.</remarks>
[Collection(AloneCollection.Name)]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;
    private const int Attempts = 3;
    private const double LeastAccepted = 0.1;
    private const int Shown = 4_000;

    public static TheoryData<string> Regressions =>
        [.. Directory.GetFiles(Samples.At("Fuzz/Regressions"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Load_TenThousandHostileInputs_GivesRunnableScenariosOrProblemsAtSmallCost()
    {
        var outcomes = new ConcurrentBag<(int Index, bool Accepted, double Seconds, double Megabytes)>();

        Parallel.For(0, Cases, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            var outcome = Run(index);
            outcomes.Add((index, outcome.IsAccepted, outcome.Seconds, outcome.Megabytes));
        });

        var slow = outcomes.Where(outcome => outcome.Seconds > FuzzOutcome.MostSeconds).Where(outcome => Best(outcome.Index) > FuzzOutcome.MostSeconds);
        slow.Select(outcome => Name(outcome.Index)).ShouldBeEmpty("more than a second, also alone");
        outcomes.Where(outcome => outcome.Megabytes > FuzzOutcome.MostMegabytes).Select(outcome => Name(outcome.Index)).ShouldBeEmpty();
        var accepted = outcomes.Count(outcome => outcome.Accepted);
        accepted.ShouldBeGreaterThan((int)(Cases * LeastAccepted));
        var (slowest, largest) = (outcomes.MaxBy(outcome => outcome.Seconds), outcomes.MaxBy(outcome => outcome.Megabytes));
        output.WriteLine($"{accepted} of {Cases} accepted; slowest {slowest.Seconds:F3} s ({Name(slowest.Index)}); "
            + $"largest {largest.Megabytes:F1} MB ({Name(largest.Index)})");
    }

    [Theory]
    [MemberData(nameof(Regressions))]
    public void Load_InputThatFailedOnce_GivesRunnableScenarioOrProblems(string file)
    {
        var outcome = FuzzOutcome.OfFile(Samples.At("Fuzz/Regressions/" + file));

        outcome.Megabytes.ShouldBeLessThan(FuzzOutcome.MostMegabytes);
        if (outcome.Scenario is not null)
        {
            WorldInvariants.Check(outcome.Scenario);
        }
    }

    private static FuzzOutcome Run(int index)
    {
        var input = FuzzCase.At(index);
        try
        {
            using var folder = new TemporaryFolder();
            var outcome = FuzzOutcome.Of(input, folder);
            if (outcome.Scenario is not null)
            {
                WorldInvariants.Check(outcome.Scenario);
            }

            outcome.Problems.Select(problem => problem.ToString()).All(line => !line.Contains('\n') && line.Length < Shown)
                .ShouldBeTrue("a problem is one line");
            return outcome;
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{Name(index)}: {error.GetType().Name}\n{Text(input)}", error);
        }
    }

    private static double Best(int index) => Enumerable.Range(0, Attempts).Min(_ => Run(index).Seconds);

    private static string Name(int index) => $"seed {FuzzCase.Seed}, case {index}";

    private static string Text(FuzzCase input)
    {
        var text = Encoding.UTF8.GetString(input.Scenario ?? input.Record);
        return $"--set {string.Join(" --set ", input.Overrides)} --strategy {input.Strategy}\n{text[..Math.Min(Shown, text.Length)]}";
    }
}
