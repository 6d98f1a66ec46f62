using System.Collections.Immutable;
using Simulator.Core.Parameters;

namespace Simulator.Scenarios.Tests.Loading;

/// <summary>Priors of a scenario: the sample states choice.tie 0.9, costs.team 2 万元, and a range for choice.fit.</summary>
public sealed class PriorTests
{
    [Fact]
    public void Priors_WordStandard_DrawsEveryParameter() =>
        Keys("priors=standard").ShouldBe(ParameterCatalog.All.Select(parameter => parameter.Key));

    [Fact]
    public void Priors_OfGroupsAndParameters_DrawsThoseButTheExceptions() =>
        Keys("priors={standard: [signing, costs.team], fixed: [signing.hold, signing.represented]}")
            .ShouldBe(["signing.hold_weeks", "signing.inflation_sd", "costs.team"]);

    [Fact]
    public void Prior_OfAStatedParameter_IsCentredOnWhatIsStated()
    {
        var prior = Priors("priors=standard").Single(prior => prior.Key == "costs.team");

        (prior.Median, prior.Low, prior.High).ShouldBe((2, 1, 4));
        prior.Law.ShouldBe(PriorLaw.LogNormal);
    }

    [Fact]
    public void Prior_WithARangeOfItsOwn_KeepsIt()
    {
        var prior = Priors("priors={standard: all, choice: {fit: [0.5, 1]}}").Single(prior => prior.Key == "choice.fit");

        (prior.Law, prior.Low, prior.High).ShouldBe((PriorLaw.Uniform, 0.5, 1));
    }

    [Fact]
    public void Prior_OfAParameterThatIsOff_IsNone() =>
        Keys("priors=standard", "params.awareness.referral_probability=0").ShouldNotContain("awareness.referral_probability");

    [Fact]
    public void Priors_OverriddenByNothing_AreNone() => Keys("priors=standard", "priors=").ShouldBeEmpty();

    private static ImmutableArray<ParameterPrior> Priors(params string[] overrides) => Samples.LoadSmall(overrides).World.Priors;

    private static IEnumerable<string> Keys(params string[] overrides) => Priors(overrides).Select(prior => prior.Key);
}
