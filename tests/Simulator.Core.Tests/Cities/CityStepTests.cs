using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Events;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Core.Tests.Cities;

/// <summary>A city that is sent messages by hand.</summary>
public sealed class CityStepTests
{
    private const int Firms = 8;

    [Fact]
    public void Withdrawal_OfADeal_GivesLandToTheNext()
    {
        var (city, atlas) = Make(World(landMu: 100));

        Answers(city, atlas, 0, [], SampleDeals.Offer(0), SampleDeals.Offer(1, asked: 0.02)).ShouldBe([AnswerKind.Accept, AnswerKind.Waitlist]);

        Answers(city, atlas, 1, [new Withdrawal(0, 0, 0)]).ShouldBe([AnswerKind.Accept]);
        city.Ended.Select(deal => (deal.Key, deal.Stage)).ShouldBe([(new DealKey(0, 0, 0), Stage.Withdrawn)]);
        city.Active.ToArray().Select(deal => deal.Key.Firm).ShouldBe([1]);
    }

    [Fact]
    public void Withdrawal_OfADealThatIsOver_GivesNothingBack()
    {
        var (city, atlas) = Make(World(landMu: 100));
        Answers(city, atlas, 0, [], SampleDeals.Offer(0));

        Answers(city, atlas, 1, [new Withdrawal(0, 0, 0), new Withdrawal(0, 0, 0), new Withdrawal(3, 0, 0)]);

        (city.Means.LandFreeMu, city.Means.Followed, city.Means.Negotiated).ShouldBe((100, 0, 0));
    }

    [Fact]
    public void Offer_ThatWaitsTooLong_IsRefused()
    {
        var (city, atlas) = Make(World(landMu: 50));

        var answers = Enumerable.Range(0, 6).SelectMany(week => Answers(city, atlas, week, [], week == 0 ? [SampleDeals.Offer(0)] : []))
            .ToArray();

        answers.ShouldBe([AnswerKind.Waitlist, AnswerKind.Waitlist, AnswerKind.Waitlist, AnswerKind.Waitlist, AnswerKind.Reject]);
    }

    [Fact]
    public void Offers_ReadInAnyOrder_AreAnsweredAlike()
    {
        Offer[] offers = [.. Enumerable.Range(0, Firms)
            .Select(firm => SampleDeals.Offer(firm, amountYi: 1 + (firm * 3 % 7), landMu: 40 + (10 * firm), asked: 0.01 + (firm * 0.005)))];

        var first = Sent(World(landMu: 250), offers);
        var second = Sent(World(landMu: 250), [.. offers.Reverse()]);

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

        one.ShouldBeGreaterThan(0);
        two.ShouldBe(one);
    }

    [Fact]
    public void CloudEvent_OfACity_IsMetOnline()
    {
        var world = World(landMu: 100) with { Events = [Testing.Worlds.Event("cloud", 0, 1, EventKind.Cloud) with { Seats = 8 }] };
        var (city, atlas) = Make(world);
        var (now, mail) = (SentMail.Now(atlas, 0), new SentMail());
        CityStep.Invite(city, [], now, mail);

        CityStep.Deliver(
            city, mail.Invitations.Select(invitation => new InvitationReply(invitation, Accepted: true, 0, 0)).ToArray(), now, mail);

        mail.Invitations.Count.ShouldBe(Firms);
        mail.Pitches.Count.ShouldBe(Firms);
        mail.Pitches.ShouldAllBe(sent => sent.Pitch.Online && sent.Pitch.LeaderDays == 0);
    }

    /// <summary>Promotion that begins in mid-year has no gap to make up in its first week (M2).</summary>
    [Fact]
    public void PaceGap_InTheFirstWeekOfPromotion_IsNothing()
    {
        var world = World(landMu: 1000);
        world = world with { Calendar = world.Calendar with { PromotionStartWeek = -26 } };
        var (city, atlas) = Make(world);
        var (now, mail) = (SentMail.Now(atlas, -26), new SentMail());

        CityStep.Invite(city, [new Mandate(0, Money.FromYi(1000), 0)], now, mail);
        CityStep.Decide(city, [], [SampleDeals.Offer(0) with { Birth = -26 }], now, mail);

        // x* = ½·τ with τ = 0.06 and no premium.
        mail.Answers[0].Incentive.ShouldBe(0.03, 1e-12);
    }

    /// <summary>Deals are kept side by side; those that end leave the others in their order.</summary>
    [Fact]
    public void Land_OverYears_KeepsActiveDealsInTheOrderInWhichTheyBegan()
    {
        var (city, atlas) = Make(World(landMu: 1e6) with { Firms = [.. Enumerable.Range(0, 400).Select(Testing.Worlds.Firm)] });
        for (var week = 0; week < 60; week++)
        {
            Offer[] offers = [.. Enumerable.Range(0, 5).Select(i => SampleDeals.Offer((5 * week) + i) with { Birth = week })];
            Answers(city, atlas, week, [], offers);

            city.Active.ToArray().Select(deal => deal.Key.Birth).ShouldBeInOrder();
            city.Active.ToArray().ShouldAllBe(deal => !deal.IsOver);
            city.Ended.ShouldAllBe(deal => deal.IsOver);
            city.Means.Followed.ShouldBe(city.Active.Length);
        }

        city.Ended.Count.ShouldBeGreaterThan(50);
        city.Ended.Select(deal => deal.Key).Concat(city.Active.ToArray().Select(deal => deal.Key)).ShouldBeUnique();
    }

    private static int TwoEvents(bool both)
    {
        var festival = StrategyCatalog.FestivalAnchor;
        var world = World(landMu: 100);
        world = world with
        {
            Cities = [world.Cities[0] with { Strategy = festival, PromotionWanPerYear = 52 * 600 }],
            Events = [.. Enumerable.Range(0, both ? 2 : 1).Select(i => Testing.Worlds.Event($"fair-{i}", 0, 1) with { Seats = 0 })],
            Firms = [.. Enumerable.Range(0, 400).Select(Testing.Worlds.Firm)],
        };
        var (city, atlas) = Make(world);
        var mail = new SentMail();
        CityStep.Invite(city, [], SentMail.Now(atlas, 0), mail);
        return mail.Invitations.Count(invitation => invitation.Event >= 0);
    }

    private static string[] Accepted(World world)
    {
        var answers = Sent(world, [.. Enumerable.Range(0, Firms).Select(firm => SampleDeals.Offer(firm))]);
        return [.. answers.Where(answer => answer.Kind == AnswerKind.Accept).Select(answer => world.Firms[answer.Firm].Id)
            .Order(StringComparer.Ordinal)];
    }

    private static Answer[] Sent(World world, Offer[] offers)
    {
        var (city, atlas) = Make(world);
        var mail = new SentMail();
        CityStep.Decide(city, [], offers, SentMail.Now(atlas, 0), mail);
        return [.. mail.Answers];
    }

    /// <summary>What a city answers in a week, whose end it then lives to see.</summary>
    private static AnswerKind[] Answers(CityState city, Atlas atlas, int week, Withdrawal[] withdrawals, params Offer[] offers)
    {
        var (now, mail) = (SentMail.Now(atlas, week), new SentMail());
        CityStep.Decide(city, withdrawals, offers, now, mail);
        CityStep.Land(city, now, mail);
        return [.. mail.Answers.Select(answer => answer.Kind)];
    }

    private static (CityState City, Atlas Atlas) Make(World world) => (new CityState(0, world), new Atlas(world));

    private static World World(double landMu)
    {
        var world = Testing.Worlds.Small(cities: 1, firms: Firms, weeks: 80);
        return world with
        {
            Cities = [world.Cities[0] with { LandMu = landMu, Strategy = StrategyCatalog.Passive }],
            Firms = [.. world.Firms.Select(firm => firm with { Sector = 0 })],
        };
    }
}
