using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Mail;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Ensembles;

/// <summary>A city that is sent messages by hand.</summary>
public sealed class CityEnsembleTests
{
    private const int Firms = 8;

    [Fact]
    public void Withdrawal_OfADeal_GivesLandToTheNext()
    {
        var (city, exchange) = Make(World(landMu: 100));

        Answers(city, exchange, 0, SampleDeals.Offer(0), SampleDeals.Offer(1, asked: 0.02))
            .ShouldBe([AnswerKind.Accept, AnswerKind.Waitlist]);
        exchange.Send(new Withdrawal(0, 0, 0));

        Answers(city, exchange, 1).ShouldBe([AnswerKind.Accept]);
    }

    [Fact]
    public void Offer_ThatWaitsTooLong_IsRefused()
    {
        var (city, exchange) = Make(World(landMu: 50));

        var answers = Enumerable.Range(0, 6).SelectMany(week => Answers(city, exchange, week, week == 0 ? [SampleDeals.Offer(0)] : []))
            .ToArray();

        answers.ShouldBe([AnswerKind.Waitlist, AnswerKind.Waitlist, AnswerKind.Waitlist, AnswerKind.Waitlist, AnswerKind.Reject]);
    }

    [Fact]
    public void Offers_ArrivingInAnyOrder_AreAnsweredAlike()
    {
        Offer[] offers = [.. Enumerable.Range(0, Firms)
            .Select(firm => SampleDeals.Offer(firm, amountYi: 1 + (firm * 3 % 7), landMu: 40 + (10 * firm), asked: 0.01 + (firm * 0.005)))];
        var (forward, backward) = (Make(World(landMu: 250)), Make(World(landMu: 250)));

        var first = Sent(forward, offers);
        var second = Sent(backward, [.. offers.Reverse()]);

        second.ShouldBe(first);
        first.Select(answer => answer.Kind).Distinct().Count().ShouldBeGreaterThan(1);
    }

    /// <summary>Equal offers differ in their firm only; the firm's id must decide, not its place in the file (V18).</summary>
    [Fact]
    public void Offers_OfEqualValue_GoToTheSameFirmsWhateverTheirOrderInTheFile()
    {
        var world = World(landMu: 300);
        var reversed = world with { Firms = [.. world.Firms.Reverse()] };

        var ids = Accepted(world);

        Accepted(reversed).ShouldBe(ids);
        ids.Length.ShouldBe(3);
    }

    [Fact]
    public void Seats_PaidForInAWeekWithTwoEvents_ServeOneOfThem()
    {
        var one = TwoEvents(both: false);
        var two = TwoEvents(both: true);

        two.ShouldBe(one);
    }

    [Fact]
    public void CloudEvent_OfACity_IsMetOnline()
    {
        var world = World(landMu: 100) with { Events = [Worlds.Event("cloud", 0, 1, EventKind.Cloud) with { Seats = 8 }] };
        var (city, exchange) = Make(world);
        city.Invite(0, 0, exchange.City(0), exchange);
        var invitations = exchange.Block(0).Invitations.Read().ToArray();
        foreach (var invitation in invitations)
        {
            exchange.Send(new InvitationReply(invitation, Accepted: true, 0, 0));
        }

        city.Deliver(0, 0, exchange.City(0), exchange);

        invitations.Length.ShouldBe(Firms);
        exchange.Block(0).Pitches.Read().ToArray().ShouldAllBe(pitch => pitch.Online && pitch.LeaderDays == 0);
    }

    /// <summary>Promotion that begins in mid-year has no gap to make up in its first week (M2).</summary>
    [Fact]
    public void PaceGap_InTheFirstWeekOfPromotion_IsNothing()
    {
        var world = World(landMu: 1000);
        world = world with { Calendar = world.Calendar with { PromotionStartWeek = -26 } };
        var (city, exchange) = Make(world);
        exchange.Send(new Mandate(0, Money.FromYi(1000), 0));
        city.Invite(0, -26, exchange.City(0), exchange);

        exchange.Send(SampleDeals.Offer(0) with { Birth = -26 });
        city.Decide(0, -26, exchange.City(0), exchange);

        // x* = ½·τ with τ = 0.06 and no premium.
        exchange.Block(0).Answers.Read()[0].Incentive.ShouldBe(0.03, 1e-12);
    }

    private static int TwoEvents(bool both)
    {
        var festival = StrategyCatalog.FestivalAnchor;
        var world = World(landMu: 100);
        world = world with
        {
            Cities = [world.Cities[0] with { Strategy = festival, PromotionWanPerYear = 52 * 600 }],
            Events = [.. Enumerable.Range(0, both ? 2 : 1).Select(i => Worlds.Event($"fair-{i}", 0, 1) with { Seats = 0 })],
            Firms = [.. Enumerable.Range(0, 400).Select(Worlds.Firm)],
        };
        var (city, exchange) = (new CityEnsemble(new Blueprint(world), 0, [new KeyedDraws(1, 0)]), new Exchange(1, 400, 400));
        city.Invite(0, 0, exchange.City(0), exchange);
        return exchange.Block(0).Invitations.Read().ToArray().Count(invitation => invitation.Event >= 0);
    }

    private static string[] Accepted(World world)
    {
        var answers = Sent(Make(world), [.. Enumerable.Range(0, Firms).Select(firm => SampleDeals.Offer(firm))]);
        return [.. answers.Where(answer => answer.Kind == AnswerKind.Accept).Select(answer => world.Firms[answer.Firm].Id)
            .Order(StringComparer.Ordinal)];
    }

    private static Answer[] Sent((CityEnsemble City, Exchange Exchange) pair, Offer[] offers)
    {
        foreach (var offer in offers)
        {
            pair.Exchange.Send(offer);
        }

        pair.City.Decide(0, 0, pair.Exchange.City(0), pair.Exchange);
        return pair.Exchange.Block(0).Answers.Read().ToArray();
    }

    private static AnswerKind[] Answers(CityEnsemble city, Exchange exchange, int week, params Offer[] offers)
    {
        exchange.Block(0).Answers.Clear();
        foreach (var offer in offers)
        {
            exchange.Send(offer);
        }

        city.Decide(0, week, exchange.City(0), exchange);
        return [.. exchange.Block(0).Answers.Read().ToArray().Select(answer => answer.Kind)];
    }

    private static (CityEnsemble City, Exchange Exchange) Make(World world) =>
        (new CityEnsemble(new Blueprint(world), 0, [new KeyedDraws(1, 0)]), new Exchange(1, Firms, Firms));

    private static World World(double landMu)
    {
        var world = Worlds.Small(cities: 1, firms: Firms);
        return world with
        {
            Cities = [world.Cities[0] with { LandMu = landMu, Strategy = StrategyCatalog.Passive }],
            Firms = [.. world.Firms.Select(firm => firm with { Sector = 0 })],
        };
    }
}
