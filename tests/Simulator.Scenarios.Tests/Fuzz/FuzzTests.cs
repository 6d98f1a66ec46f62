using System.Collections.Concurrent;
using System.Text;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>Hostile files give a runnable scenario or problems: never an exception, never much time or memory.</summary>
/// <remarks>A failure names the seed and the index of its case; a case that failed once is kept under Regressions.</remarks>
[Collection(AloneCollection.Name)]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Cases = FuzzCase.Files + FuzzCase.Options;
    private const double LeastAccepted = 0.1;
    private const int Shown = 4_000;

    public static TheoryData<string> Regressions =>
        [.. Directory.GetFiles(Samples.At("Fuzz/Regressions"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Load_TenThousandMutatedFilesAndTheirOptions_GivesRunnableScenariosOrProblemsAtSmallCost()
    {
        var outcomes = new ConcurrentBag<(int Index, bool Accepted, double Seconds, double Megabytes)>();

        Parallel.For(0, Cases, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            var outcome = Run(index, FuzzCase.At(index));
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

        outcome.Seconds.ShouldBeLessThan(FuzzOutcome.MostSeconds);
        outcome.Megabytes.ShouldBeLessThan(FuzzOutcome.MostMegabytes);
        if (outcome.Scenario is not null)
        {
            WorldInvariants.Check(outcome.Scenario);
        }
    }

    [Fact]
    public void Within_WhatNeverEnds_FailsByName()
    {
        using var never = new ManualResetEventSlim();

        var error = Should.Throw<TimeoutException>(() => Hang.Within("seed 1, case 2", () => never.Wait(Timeout.Infinite), TimeSpan.FromMilliseconds(20)));

        error.Message.ShouldBe("seed 1, case 2 has not ended after 0.02 s");
        never.Set();
    }

    private static FuzzOutcome Run(int index, FuzzCase input)
    {
        try
        {
            input.HasMutatedFile.ShouldBe(index < FuzzCase.Files, "files are mutated, or options");
            var outcome = Hang.Within(Name(index), () => Load(input));
            outcome.Problems.Select(problem => problem.ToString()).All(line => !line.Contains('\n') && line.Length < Shown)
                .ShouldBeTrue("a problem is one line");
            return outcome;
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{Name(index)}: {error.GetType().Name}\n{Text(input)}", error);
        }
    }

    private static FuzzOutcome Load(FuzzCase input)
    {
        using var folder = new TemporaryFolder();
        var outcome = FuzzOutcome.Of(input, folder);
        if (outcome.Scenario is not null)
        {
            WorldInvariants.Check(outcome.Scenario);
        }

        return outcome;
    }

    private static double Best(int index) => Enumerable.Range(0, FuzzOutcome.Attempts).Min(_ => Run(index, FuzzCase.At(index)).Seconds);

    private static string Name(int index) => $"seed {FuzzCase.Seed}, case {index}";

    private static string Text(FuzzCase input)
    {
        var text = Encoding.UTF8.GetString(input.Scenario ?? input.Record);
        return $"--set {string.Join(" --set ", input.Overrides)} --strategy {input.Strategy}\n{text[..Math.Min(Shown, text.Length)]}";
    }
}
