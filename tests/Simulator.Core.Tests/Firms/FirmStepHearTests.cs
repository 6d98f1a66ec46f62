using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Testing;

namespace Simulator.Core.Tests.Firms;

public sealed class FirmStepHearTests
{
    private static readonly AwarenessParameters Parameters = new();
    private static readonly double Missed = Math.Exp(-Parameters.PerContact);

    [Fact]
    public void Contact_OfAStranger_RaisesAwarenessByM6()
    {
        var met = Met(AwarenessMap.Identity);

        FirmStep.Awareness(met, AwarenessMap.Identity).ShouldBe(1 - Missed, 1e-15);
    }

    [Fact]
    public void Awareness_AfterWeeksOfForgetting_IsKeptRelativeToTheCourse()
    {
        var course = AwarenessMap.Week(0.1, 0.02);
        var met = Met(course);
        var after = course.Then(AwarenessMap.Week(0.05, 0.02)).Then(AwarenessMap.Week(0, 0.02));
        var expected = AwarenessMap.Week(0, 0.02).Apply(AwarenessMap.Week(0.05, 0.02).Apply(FirmStep.Awareness(met, course)));

        FirmStep.Awareness(met, after).ShouldBe(expected, 1e-14);
    }

    [Fact]
    public void Awareness_AtTheLargestAcceptedForgetting_StaysANumberForSevenYears()
    {
        var decayPerWeek = ParameterCatalog.Find("awareness.decay")!.Max;
        var course = Enumerable.Range(0, 364).Aggregate(AwarenessMap.Identity, (map, _) => map.Then(AwarenessMap.Week(0.01, decayPerWeek)));

        var met = Met(course);

        FirmStep.Awareness(met, course).ShouldBeInRange(0, 1);
    }

    [Fact]
    public void ContactWeight_AtTheLargestAcceptedRecovery_StaysFiniteForTenYears() => FirmStep.ContactWeight(
        520, Parameters with { FatigueDecayPerWeek = ParameterCatalog.Find("awareness.fatigue_decay")!.Max }).ShouldBeLessThan(
            double.PositiveInfinity);

    [Fact]
    public void Fatigue_OfOwnAndSiblingContacts_IsM18()
    {
        var weight = FirmStep.ContactWeight(10, Parameters);

        // Two contacts by the city and one by a sibling, all now; then one month of recovery.
        FirmStep.Fatigue(2 * weight, 3 * weight, weight, Parameters).ShouldBe((2 * 0.25) + 0.05, 1e-15);
        FirmStep.Fatigue(2 * weight, 3 * weight, FirmStep.ContactWeight(14, Parameters), Parameters)
            .ShouldBe(((2 * 0.25) + 0.05) * Math.Exp(-4 / 26.0), 1e-14);
    }

    [Fact]
    public void Consider_SeveralPitches_KeepsTheBestOfEach()
    {
        var online = new Pitch(0, 0, Channel.Online, -1, 0, ByChamber: false, Online: true, 0.05);
        var visit = new Pitch(0, 0, Channel.LeaderVisit, -1, 0.5, ByChamber: true, Online: false, 0.03);

        var courted = Courtship.None;
        courted.Enlist(7, 1.5, online.Channel);
        FirmStep.Consider(ref courted, online);
        FirmStep.Consider(ref courted, visit);

        (courted.Channel, courted.Taste, courted.Incentive, courted.LeaderDays).ShouldBe((Channel.Online, 1.5, 0.05, 0.5));
        (courted.ByChamber, courted.InPerson, courted.Considers(7), courted.Considers(8)).ShouldBe((true, true, true, false));
    }

    [Fact]
    public void Enlist_ForANewProject_ForgetsTheOldOneButNotTheTrust()
    {
        var pitch = new Pitch(0, 0, Channel.LeaderVisit, -1, 0.5, ByChamber: true, Online: true, 0.05);
        var courted = Courtship.None with { Trust = 0.4, InPerson = true, Refused = true };
        courted.Enlist(7, 1.5, pitch.Channel);
        FirmStep.Consider(ref courted, pitch);

        courted.Enlist(8, 2, Channel.Online);
        FirmStep.Consider(ref courted, pitch with { LeaderDays = 0, ByChamber = false, Incentive = 0.01 });

        (courted.LeaderDays, courted.Incentive, courted.ByChamber, courted.InPerson, courted.Trust, courted.Refused)
            .ShouldBe((0, 0.01, false, false, 0.4, false));
        (courted.Taste, courted.Channel, courted.Birth).ShouldBe((2, Channel.Online, 8));
    }

    [Fact]
    public void ChangeTrust_BeyondTheBounds_IsCut()
    {
        var (more, less) = (Courtship.None, Courtship.None);

        FirmStep.ChangeTrust(ref more, 5);
        FirmStep.ChangeTrust(ref less, -5);

        (more.Trust, less.Trust).ShouldBe((1, -1));
    }

    [Fact]
    public void Taste_OverManyFirms_IsAStandardGumbelVariate()
    {
        const int Size = 100_000;
        var draws = new KeyedDraws(8, 0);
        var tastes = Enumerable.Range(0, Size).Select(firm => FirmStep.Taste((uint)firm, 1, 0, draws)).ToArray();

        // Mean γ = 0.57722, sd π/√6; n = 100 000, five standard errors, error probability 5.7e-7.
        tastes.Average().ShouldBe(0.5772156649, Samples.MeanTolerance(Math.PI / Math.Sqrt(6), Size));
        (tastes.Count(taste => taste <= 0) / (double)Size).ShouldBe(1 / Math.E, Samples.ShareTolerance(1 / Math.E, Size));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0.6321205588285577)]
    public void LeaderAttention_OfDays_IsConcave(double days, double attention) =>
        FirmStep.LeaderAttention(days, 2).ShouldBe(attention, 1e-15);

    /// <summary>A stranger that has been met once, in week 0.</summary>
    private static Acquaintance Met(in AwarenessMap course)
    {
        var known = default(Acquaintance);
        FirmStep.Contact(ref known, course, 1, Missed);
        return known;
    }
}
