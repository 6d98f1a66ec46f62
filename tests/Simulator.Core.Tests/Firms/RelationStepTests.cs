using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Testing;

namespace Simulator.Core.Tests.Firms;

public sealed class RelationStepTests
{
    private static readonly AwarenessParameters Parameters = new();
    private static readonly double Missed = Math.Exp(-Parameters.PerContact);

    [Fact]
    public void Contact_OfAStranger_RaisesAwarenessByM6()
    {
        var met = RelationStep.Contact(Relation.Unknown, AwarenessMap.Identity, 1, Missed);

        RelationStep.Awareness(met, AwarenessMap.Identity).ShouldBe(1 - Missed, 1e-15);
    }

    [Fact]
    public void Awareness_AfterWeeksOfForgetting_IsKeptRelativeToTheCourse()
    {
        var course = AwarenessMap.Week(0.1, 0.02);
        var met = RelationStep.Contact(Relation.Unknown, course, 1, Missed);
        var after = course.Then(AwarenessMap.Week(0.05, 0.02)).Then(AwarenessMap.Week(0, 0.02));
        var expected = AwarenessMap.Week(0, 0.02).Apply(AwarenessMap.Week(0.05, 0.02).Apply(RelationStep.Awareness(met, course)));

        RelationStep.Awareness(met, after).ShouldBe(expected, 1e-14);
    }

    [Fact]
    public void Awareness_AtTheLargestAcceptedForgetting_StaysANumberForSevenYears()
    {
        var decayPerWeek = ParameterCatalog.Find("awareness.decay")!.Max;
        var course = Enumerable.Range(0, 364).Aggregate(AwarenessMap.Identity, (map, _) => map.Then(AwarenessMap.Week(0.01, decayPerWeek)));

        var met = RelationStep.Contact(Relation.Unknown, course, 1, Missed);

        RelationStep.Awareness(met, course).ShouldBeInRange(0, 1);
    }

    [Fact]
    public void ContactWeight_AtTheLargestAcceptedRecovery_StaysFiniteForTenYears() => RelationStep.ContactWeight(
        520, Parameters with { FatigueDecayPerWeek = ParameterCatalog.Find("awareness.fatigue_decay")!.Max }).ShouldBeLessThan(
            double.PositiveInfinity);

    [Fact]
    public void Fatigue_OfOwnAndSiblingContacts_IsM18()
    {
        var weight = RelationStep.ContactWeight(10, Parameters);

        // Two contacts by the city and one by a sibling, all now; then one month of recovery.
        RelationStep.Fatigue(2 * weight, 3 * weight, weight, Parameters).ShouldBe((2 * 0.25) + 0.05, 1e-15);
        RelationStep.Fatigue(2 * weight, 3 * weight, RelationStep.ContactWeight(14, Parameters), Parameters)
            .ShouldBe(((2 * 0.25) + 0.05) * Math.Exp(-4 / 26.0), 1e-14);
    }

    [Fact]
    public void Consider_SeveralPitches_KeepsTheBestOfEach()
    {
        var online = new Pitch(0, 0, Channel.Online, -1, 0, ByChamber: false, Online: true, 0.05);
        var visit = new Pitch(0, 0, Channel.LeaderVisit, -1, 0.5, ByChamber: true, Online: false, 0.03);

        var relation = RelationStep.Consider(RelationStep.Consider(Relation.Unknown, online, 7, 1.5), visit, 7, 99);

        (relation.Channel, relation.Taste, relation.Incentive, relation.LeaderDays).ShouldBe((Channel.Online, 1.5, 0.05, 0.5));
        (relation.ByChamber, relation.InPerson, relation.Considers(7), relation.Considers(8)).ShouldBe((true, true, true, false));
    }

    [Fact]
    public void Consider_ANewProject_ForgetsTheOldOne()
    {
        var pitch = new Pitch(0, 0, Channel.LeaderVisit, -1, 0.5, ByChamber: true, Online: true, 0.05);
        var old = RelationStep.WithTrust(RelationStep.Consider(Relation.Unknown, pitch, 7, 1.5), 0.4) with { InPerson = true };

        var relation = RelationStep.Consider(old, pitch with { LeaderDays = 0, ByChamber = false, Incentive = 0.01 }, 8, 2);

        (relation.LeaderDays, relation.Incentive, relation.ByChamber, relation.InPerson, relation.Trust)
            .ShouldBe((0, 0.01, false, false, 0.4));
    }

    [Fact]
    public void WithTrust_BeyondTheBounds_IsCut()
    {
        RelationStep.WithTrust(Relation.Unknown, 5).Trust.ShouldBe(1);
        RelationStep.WithTrust(Relation.Unknown, -5).Trust.ShouldBe(-1);
    }

    [Fact]
    public void Taste_OverManyFirms_IsAStandardGumbelVariate()
    {
        const int Size = 100_000;
        var draws = new KeyedDraws(8, 0);
        var tastes = Enumerable.Range(0, Size).Select(firm => RelationStep.Taste((uint)firm, 1, 0, draws)).ToArray();

        // Mean γ = 0.57722, sd π/√6; n = 100 000, five standard errors, error probability 5.7e-7.
        tastes.Average().ShouldBe(0.5772156649, Samples.MeanTolerance(Math.PI / Math.Sqrt(6), Size));
        (tastes.Count(taste => taste <= 0) / (double)Size).ShouldBe(1 / Math.E, Samples.ShareTolerance(1 / Math.E, Size));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0.6321205588285577)]
    public void LeaderAttention_OfDays_IsConcave(double days, double attention) =>
        RelationStep.LeaderAttention(days, 2).ShouldBe(attention, 1e-15);
}
