using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Cli.Run;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Compare;

/// <summary>Finds out from the options what is to be compared.</summary>
internal static class Candidates
{
    public static IReadOnlyList<Candidate> Of(CompareRequest request) =>
        request.Scenarios.Count > 1 ? OfScenarios(request) : OfOneScenario(request);

    /// <summary>Mistakes in what is to be compared.</summary>
    public static IReadOnlyList<Problem> Problems(CompareRequest request, IReadOnlyList<Candidate> candidates, CommandTexts texts)
    {
        var problems = new List<Problem>();
        if (request.Scenarios.Count > 1 && request.Strategies.Count > 0)
        {
            problems.Add(Wrong(Candidate.StrategiesOption, texts.ForOneScenario));
        }

        if (request.Scenarios.Count > 1 && request.VersusSets.Count > 0)
        {
            problems.Add(Wrong(Candidate.VersusOption, texts.ForOneScenario));
        }

        problems.AddRange(candidates.GroupBy(candidate => candidate.Name).Where(group => group.Count() > 1)
            .Select(group => Wrong(group.Key, texts.ComparedTwice)));
        if (problems.Count == 0 && candidates.Count < 2)
        {
            problems.Add(Wrong("simulator compare", texts.NothingToCompare) with { Hint = texts.NothingToCompareHint });
        }

        return problems;
    }

    private static List<Candidate> OfScenarios(CompareRequest request) =>
        [.. request.Scenarios.Select(path => new Candidate(NameOf(path), RunRequestOf(request) with { Scenario = path }))];

    private static List<Candidate> OfOneScenario(CompareRequest request)
    {
        var strategies = request.Strategies.Count == 0 && request.VersusSets.Count > 0 ? [Alternative.Own] : request.Strategies;
        var candidates = strategies.Select(name => new Candidate(
            name, RunRequestOf(request) with { Strategy = name == Alternative.Own ? null : name })).ToList();
        if (candidates.Count > 0)
        {
            var first = candidates[0].Request;
            candidates.AddRange(request.VersusSets.Select((change, i) =>
                new Candidate(change, first with { Sets = [.. first.Sets, change] }, i + 1)));
        }

        return candidates;
    }

    private static string NameOf(string path) => Path.TrimEndingDirectorySeparator(path).Replace('\\', '/');

    private static RunRequest RunRequestOf(CompareRequest request) => new()
    {
        Scenario = request.Scenarios[0],
        Sets = request.Sets,
        Fixed = request.Fixed,
        Replicates = request.Replicates,
        Seed = request.Seed,
        Weeks = request.Weeks,
        Threads = request.Threads,
        Batch = request.Batch,
    };

    private static Problem Wrong(string place, string message) => new(CommandLineErrors.Code, place, 0, "", message, "");
}
