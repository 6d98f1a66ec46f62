using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Scenarios.Tests.Records;

/// <summary>No printed figure drops out in silence: a run of the scenario or of one of its variants is compared with it, or the record
/// says why none is.</summary>
public sealed class RepresentationTests
{
    public static TheoryData<string> Scenarios =>
        [.. Directory.GetDirectories(RepositoryRoot.Combine("scenarios")).Where(folder => File.Exists(Path.Combine(folder, "record.yaml")))
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Record_EveryFigure_IsComparedOrSaysWhyNot(string name)
    {
        var folder = RepositoryRoot.Combine($"scenarios/{name}");
        var record = Samples.Load(folder).Record!;
        var runs = record.Figures.Select(figure => figure.Variant).Distinct();

        var compared = runs.SelectMany(variant => ScenarioLoader.Load(folder, strategy: variant).Scenario!.Comparisons)
            .Select(comparison => comparison.Figure.Id).ToHashSet();

        record.Figures.Where(figure => compared.Contains(figure.Id) != figure.IsRepresented).Select(figure => figure.Id).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Variants_All_AreSound(string name)
    {
        var folder = RepositoryRoot.Combine($"scenarios/{name}");

        foreach (var variant in Samples.Load(folder).Alternatives)
        {
            ScenarioLoader.Load(folder, strategy: variant).Problems.ShouldBeEmpty(variant);
        }
    }

    [Fact]
    public void Comparisons_FigureOfAVariant_AreThoseOfThatVariantOnly()
    {
        var folder = RepositoryRoot.Combine("scenarios/jilin-2022");

        Figures(ScenarioLoader.Load(folder).Scenario!).ShouldNotContain("funds_trend");
        Figures(ScenarioLoader.Load(folder, strategy: "no-pandemic").Scenario!).ShouldContain("funds_trend");
        Figures(ScenarioLoader.Load(folder, strategy: "passive").Scenario!).ShouldNotContain("funds_trend");
    }

    [Fact]
    public void Comparisons_FundsOfAClassBeforeTheEnd_AreLeftOut()
    {
        var folder = RepositoryRoot.Combine("scenarios/jiangxi-gba-2020");

        Figures(Samples.Load(folder)).ShouldContain("ganshen_2_foreign_funds");
        Figures(Samples.Load(folder, "meta.weeks=200")).ShouldNotContain("ganshen_2_foreign_funds");
    }

    private static IEnumerable<string> Figures(Scenario scenario) => scenario.Comparisons.Select(comparison => comparison.Figure.Id);
}
