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
    private static readonly Lazy<FinishedComparison> LazyService = new(() => Of("better", "city_defaults.service=0.7"));
    private static readonly Lazy<FinishedComparison> LazyMarkup = new(() => Of("<b>&\"</script>", "city_defaults.service=0.7"));

    /// <summary>A scenario as it is, called own, against its own with better service, called better.</summary>
    public static FinishedComparison Service => LazyService.Value;

    /// <summary>The same of a scenario whose names are markup.</summary>
    public static FinishedComparison Markup => LazyMarkup.Value;

    /// <summary>As many alternatives: the first of <see cref="Service"/>, and the second under names a1, a2, …</summary>
    public static FinishedComparison Of(int alternatives)
    {
        var (own, other) = (Service.Alternatives[0], Service.Alternatives[1]);
        ImmutableArray<FinishedAlternative> all = [own, .. Enumerable.Range(1, alternatives - 1).Select(i => other with { Name = $"a{i}" })];
        return Of(all);
    }

    public static ReportDocument Build(FinishedComparison comparison, string language) =>
        ComparisonReport.Build(comparison, ReportPages.Origin, ReportPages.Culture(language));

    public static string Save(string language) => ReportPages.Save($"comparison-{language}.html", () => Build(Service, language));

    private static FinishedComparison Of(string name, string change) => Of([Run("own"), Run(name, change)]);

    private static FinishedComparison Of(ImmutableArray<FinishedAlternative> alternatives) =>
        FinishedComparison.Of(alternatives, week: null, "local");

    private static FinishedAlternative Run(string name, params string[] changes)
    {
        var loaded = ScenarioLoader.Load(
            RepositoryRoot.Combine("tests/Simulator.Figures.Tests/Samples/markup"), [$"meta.replicates={Replicates}", .. changes]);
        var scenario = loaded.Scenario.ShouldNotBeNull(string.Join('\n', loaded.Problems));
        var options = Runs.Options(scenario.Replicates, scenario.Seed) with { BatchSize = 10, Threads = Environment.ProcessorCount };
        RunOutcome outcome = Runs.Of(scenario.World, options);
        return new FinishedAlternative(name, scenario, outcome, StrategyChosen: false, RelativeScenarioPath: "");
    }
}
