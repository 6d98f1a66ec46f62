using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Compare;

/// <summary>Loads all alternatives, with one seed and one number of replicates.</summary>
internal static class AlternativeLoader
{
    /// <summary>The alternatives, or all problems.</summary>
    public static (IReadOnlyList<Alternative> Alternatives, IReadOnlyList<Problem> Problems) Load(
        CompareRequest request, CommandTexts texts)
    {
        var candidates = Candidates.Of(request);
        var problems = Candidates.Problems(request, candidates, texts).ToList();
        var alternatives = new List<Alternative>();
        foreach (var candidate in problems.Count == 0 ? candidates : [])
        {
            var sharing = Share(candidate, alternatives.FirstOrDefault());
            var loaded = sharing.Load(texts.Culture);
            problems.AddRange(loaded.Problems);
            if (loaded.Scenario is { } scenario)
            {
                alternatives.Add(new Alternative(candidate.Name, sharing.Request, scenario));
            }
        }

        AddWeek(problems, request, alternatives, texts);
        return problems.Count == 0 ? (WithIds(alternatives), []) : ([], [.. problems.Distinct()]);
    }

    /// <summary>Another scenario takes the seed and the number of replicates of the first: the numbers are common, and pairs are complete.</summary>
    private static Candidate Share(Candidate candidate, Alternative? first) =>
        first is null || candidate.Request.Scenario == first.Request.Scenario ? candidate : candidate with
        {
            Request = candidate.Request with { Seed = first.Scenario.Seed, Replicates = first.Scenario.Replicates },
        };

    private static void AddWeek(List<Problem> problems, CompareRequest request, List<Alternative> alternatives, CommandTexts texts)
    {
        if (problems.Count > 0 || request.Week is not { } week)
        {
            return;
        }

        var last = alternatives.Min(alternative => alternative.Scenario.World.Calendar.Weeks) - 1;
        if (week > last)
        {
            problems.Add(new Problem(CommandLineErrors.Code, "--week", 0, "", texts.NotInRange(week.ToString(texts.Culture), 0, last), ""));
        }
    }

    /// <summary>Scenarios go by their ids where these differ, by their paths otherwise.</summary>
    private static List<Alternative> WithIds(List<Alternative> alternatives) =>
        alternatives.DistinctBy(alternative => alternative.Scenario.Id).Count() == alternatives.Count
            ? [.. alternatives.Select(alternative => alternative with { Name = alternative.Scenario.Id })]
            : alternatives;
}
