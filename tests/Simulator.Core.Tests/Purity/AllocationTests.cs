using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Testing;

namespace Simulator.Core.Tests.Purity;

/// <summary>What is called for every pitch allocates nothing.</summary>
public sealed class AllocationTests
{
    private const int Calls = 2000;
    private static readonly KeyedDraws Draws = new(1, 0);
    private static readonly ModelParameters Model = ModelParameters.Default;
    private static readonly Invitation Invitation = new(0, 0, Channel.SmallTeam, -1, 0, ByChamber: false);
    private static readonly Pitch Pitch = new(0, 0, Channel.SmallTeam, -1, 0, ByChamber: false, Online: false, 0.06);

    [Fact]
    public void Uniform_OverManyCalls_AllocatesNothing() =>
        AllocatedBy(i => Draws.Uniform(Purpose.Review, (uint)i, 0, 1)).ShouldBe(0);

    [Fact]
    public void Logit_OverManyCalls_AllocatesNothing() =>
        AllocatedBy(i => FirmStep.AttendanceLogit(Invitation, new AttendanceCircumstances(i, 0, 0, 0, 0, 0), Model.Attendance)).ShouldBe(0);

    [Fact]
    public void Utility_OverManyCalls_AllocatesNothing() =>
        AllocatedBy(i => FirmStep.Utility(Courtship.None, new CityStanding(i, 0, 0, 0), Model.Choice)).ShouldBe(0);

    [Fact]
    public void Contact_OverManyCalls_AllocatesNothing() =>
        AllocatedBy(i =>
        {
            var known = default(Acquaintance);
            FirmStep.Contact(ref known, AwarenessMap.Identity, i, 0.7);
            return known.ContactBase;
        }).ShouldBe(0);

    [Fact]
    public void Comes_OverManyCalls_AllocatesNothing() =>
        AllocatedBy(i => FirmStep.Comes(Invitation, 0.5, 11, 12, i, Draws) ? 1 : 0).ShouldBe(0);

    [Fact]
    public void Consider_OverManyCalls_AllocatesNothing() =>
        AllocatedBy(i =>
        {
            var courted = Courtship.None;
            courted.Enlist(i, 0.3, Pitch.Channel);
            FirmStep.Consider(ref courted, Pitch);
            return courted.Incentive;
        }).ShouldBe(0);

    [Fact]
    public void Open_OverManyCalls_AllocatesNothing()
    {
        var sizes = new TruncatedLogNormal(0.75, 1.75, 0.05, 60);

        AllocatedBy(i => FirmStep.OpenProject(11, sizes, Money.FromYi(100), i, Model.Opportunity, Draws)?.LandMu ?? 0).ShouldBe(0);
    }

    [Fact]
    public void MakeOfferAndDecide_OverManyCalls_AllocateNothing()
    {
        var (project, city) = (new Opportunity(1, 30, Money.FromYi(1), 5), CityMeans.Initial(Testing.Worlds.City(0)));

        AllocatedBy(i =>
        {
            var offer = FirmStep.MakeOffer(i, 0, project, Courtship.None, new ChoiceUtilities(0, -1, -2), Model.Choice);
            return CityStep.AnswerTo(offer, city, 0.03, 10, Model.Negotiation).Incentive;
        }).ShouldBe(0);
    }

    [Fact]
    public void FindBroken_OverManyDeals_AllocatesNothing()
    {
        var deals = Enumerable.Range(0, Calls).Select(i => SampleDeals.Engaged(i, Model, Draws)).ToArray();

        AllocatedBy(i => DealInvariants.FindBroken(deals[i]) is null ? 0 : 1).ShouldBe(0);
    }

    [Fact]
    public void Advance_OverManyCalls_AllocatesNothing()
    {
        var ceremonies = new Ceremonies([Testing.Worlds.Event("fair", 12, 1)]);
        var deals = Enumerable.Range(0, Calls).Select(i => SampleDeals.Engaged(i, Model, Draws)).ToArray();

        AllocatedBy(i => deals[i].Advance(0, 80, Model, Draws, DealPace.Reference, ceremonies).Forward).ShouldBe(0);
    }

    [Fact]
    public void TryPass_OverManyCalls_AllocatesNothing()
    {
        var deals = Enumerable.Range(0, Calls).Select(i => SampleDeals.Engaged(i, Model, Draws)).ToArray();

        AllocatedBy(i => DealStep.TryPass(ref deals[i], DealPace.Reference, 1, Model) ? deals[i].Forward : 0).ShouldBe(0);
    }

    [Fact]
    public void Collect_OverManyCalls_AllocatesNothing()
    {
        var (entities, weights) = (new uint[64], Enumerable.Repeat(1f, 64).ToArray());
        var (found, uniforms) = (new int[64], new double[64]);

        AllocatedBy(i => KeyedRace.Collect(Draws, Purpose.Targeting, (uint)i, entities, weights, 0.1, 1, 0, found, uniforms)).ShouldBe(0);
    }

    private static long AllocatedBy(Func<int, double> call)
    {
        var sum = 0.0;
        for (var i = 0; i < Calls; i++)
        {
            sum += call(i);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            sum += call(i);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        sum.ShouldNotBe(double.MinValue);
        return allocated;
    }
}
