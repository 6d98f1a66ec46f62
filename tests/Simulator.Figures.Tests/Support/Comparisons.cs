using System.Collections.Immutable;
using Simulator.Analysis.Comparison;
using Simulator.Engine.Hosting;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Comparison;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Support;

/// <summary>Comparisons to report on.</summary>
internal static class Comparisons
{
    private const int Replicates = 20;
    private static readonly Lazy<ReportedComparison> LazyService = new(() => Of("better", "city_defaults.service=0.7"));
    private static readonly Lazy<ReportedComparison> LazyMarkup = new(() => Of("<b>&\"</script>", "city_defaults.service=0.7"));

    /// <summary>A scenario as it is, called own, against its own with better service, called better.</summary>
    public static ReportedComparison Service => LazyService.Value;

    /// <summary>The same of a scenario whose names are markup.</summary>
    public static ReportedComparison Markup => LazyMarkup.Value;

    /// <summary>As many alternatives: the first of <see cref="Service"/>, and the second under names a1, a2, …</summary>
    public static ReportedComparison Of(int alternatives)
    {
        var (own, other) = (Service.Alternatives[0], Service.Alternatives[1]);
        ImmutableArray<ReportedAlternative> all = [own, .. Enumerable.Range(1, alternatives - 1).Select(i => other with { Name = $"a{i}" })];
        return Of(all);
    }

    public static ReportDocument Build(ReportedComparison comparison, string language) =>
        ComparisonReport.Build(comparison, ReportPages.Origin, ReportPages.Culture(language));

    public static string Save(string language) => ReportPages.Save($"comparison-{language}.html", () => Build(Service, language));

    private static ReportedComparison Of(string name, string change) => Of([Run("own"), Run(name, change)]);

    private static ReportedComparison Of(ImmutableArray<ReportedAlternative> alternatives)
    {
        var week = alternatives[0].Scenario.World.Calendar.Weeks - 1;
        return new ReportedComparison
        {
            Result = RunComparison.Compare(
                [.. alternatives.Select(one => new ComparedRun(one.Name, one.Scenario.World, one.Outcome.Ledgers))], week),
            Alternatives = alternatives,
            Week = week,
            Engine = "local",
        };
    }

    private static ReportedAlternative Run(string name, params string[] changes)
    {
        var loaded = ScenarioLoader.Load(
            RepositoryRoot.Combine("tests/Simulator.Figures.Tests/Samples/markup"), [$"meta.replicates={Replicates}", .. changes]);
        var scenario = loaded.Scenario.ShouldNotBeNull(string.Join('\n', loaded.Problems));
        var options = Runs.Options(scenario.Replicates, scenario.Seed) with { BatchSize = 10, Threads = Environment.ProcessorCount };
        RunOutcome outcome = Runs.Of(scenario.World, options);
        return new ReportedAlternative(name, scenario, outcome, StrategyChosen: false);
    }
}
