using Simulator.Core.Parameters;
using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Parameters;

/// <summary>A parameter works wherever it is used: set for all replicates, or drawn for one.</summary>
public sealed class PriorTests
{
    private static readonly World World = Worlds.Crowded();
    private static readonly Lazy<string> Default = new(() => Runs.Digest(World));

    public static TheoryData<string> Keys => [.. ParameterCatalog.All.Select(parameter => parameter.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Parameter_DrawnFromAPointPrior_EqualsTheSameValueSet(string key)
    {
        var parameter = ParameterCatalog.Find(key)!;
        var value = Other(parameter);

        var set = Runs.Ledgers(World with { Model = parameter.With(World.Model, value) });
        var drawn = Runs.Ledgers(World with { Priors = [new ParameterPrior(key, value, value)] });

        LedgerDiff.First(World, set, drawn).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Parameter_SetToTheEndOfItsPlausibleRange_ChangesTheLedger(string key)
    {
        var parameter = ParameterCatalog.Find(key)!;

        Runs.Digest(World with { Model = parameter.With(World.Model, Other(parameter)) }).ShouldNotBe(Default.Value);
    }

    [Fact]
    public void Priors_OfManyReplicates_DifferByReplicateOnly()
    {
        var world = World with { Priors = [new ParameterPrior("clocks.lapse", 0.03, 0.08), new ParameterPrior("choice.base", -2.5, -1)] };
        var together = Runs.Ledgers(world, 6);

        var apart = Runs.Of(world, Runs.Options(6) with { BatchSize = 1, Threads = 2 }).Ledgers;

        LedgerDiff.First(world, together, apart).ShouldBeNull();
        LedgerDiff.First(world, together, Runs.Ledgers(World, 6)).ShouldNotBeNull();
    }

    /// <summary>An end of the plausible range that the world does not have, or further out where a small world would not notice.</summary>
    private static double Other(Parameter parameter) => parameter.Key switch
    {
        "landing.realised_min" => 0.5,
        "choice.inbound_rate" => 0.5,
        "awareness.lapse_trust" => 1,
        "costs.expo" => 500,
        "costs.expo_guests" => 1,
        _ => parameter.PlausibleHigh != parameter.Get(World.Model) ? parameter.PlausibleHigh : parameter.PlausibleLow,
    };
}
