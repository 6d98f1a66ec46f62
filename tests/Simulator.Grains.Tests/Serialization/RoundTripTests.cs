using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Engine;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Agents;
using Simulator.Grains.Batches;
using Simulator.Grains.Live;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Serialization;

/// <summary>What arrives is what was sent, bit by bit.</summary>
public sealed class RoundTripTests
{
    private static readonly Serializer Serializer =
        new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();

    [Fact]
    public void Ledgers_SentAndReceived_AreTheSame()
    {
        var ledger = Runs.Ledgers(Worlds.Rich())[0];

        var batch = Passed(new BatchProgress(ledger, Fault: null));
        var live = Passed(new WorldProgress(7) { Ledger = ledger });

        LedgerDigest.Of([batch.Ledger!]).ShouldBe(LedgerDigest.Of([ledger]));
        LedgerDigest.Of([live.Ledger!]).ShouldBe(LedgerDigest.Of([ledger]));
    }

    [Fact]
    public void Letters_SentAndReceived_HoldTheSameMessages()
    {
        var at = new At(-3, Phase.Attend);
        var invitation = new Invitation(1, 3, Channel.Expo, 2, 1, ByChamber: true);
        var outbox = new Outbox(new AgentId(AgentKind.Firm, 3), at);
        outbox.Send(new InvitationReply(invitation, Accepted: true, 0.1, 1 / 3.0));
        outbox.Send(new Mandate(1, new Money(7), 0.1));
        outbox.Send(new AwarenessGain(1, 2, 5));
        outbox.Send(new AwarenessGain(1, 2, -7));
        outbox.Send(invitation);

        var city = Passed(outbox.ToCities.Single().Letter);
        var firm = Passed(outbox.ToFirms.Single().Letter);

        (city.From, city.At).ShouldBe((new AgentId(AgentKind.Firm, 3), at));
        city.Replies.Messages[0].Message.ShouldBe(new InvitationReply(invitation, Accepted: true, 0.1, 1 / 3.0));
        city.Mandates.Messages[0].Message.ShouldBe(new Mandate(1, new Money(7), 0.1));
        city.Gains.Messages.ToArray().Select(gain => gain.Message).ShouldBe([new AwarenessGain(1, 2, -2)]);
        firm.Invitations.Messages[0].ShouldBe(new Keyed<Invitation>(CanonicalOrder.Of(invitation), invitation));
        firm.Pitches.Messages.Length.ShouldBe(0);
    }

    [Fact]
    public void News_SentAndReceived_HoldTheSameLettersAndDeals()
    {
        var outbox = new Outbox(new AgentId(AgentKind.City, 1), new At(2, Phase.Deliver));
        var pitch = new Pitch(1, 3, Channel.LeaderVisit, -1, 2, ByChamber: true, Online: false, 0.05);
        var answer = new Answer(3, 1, -4, AnswerKind.Counter, AnswerReason.Price, 1 / 3.0);
        var offer = new Offer(3, 1, -4, new Money(70_000), 35, 0.01, 0.02, 0.03, 0.5, Channel.Expo);
        outbox.Send(pitch, slot: 7);
        outbox.Send(answer);
        outbox.Send(offer);
        outbox.Send(new Withdrawal(3, 1, -4));
        var deals = Runs.Ledgers(Worlds.Rich())[0].Cities.First(city => !city.Deals.IsEmpty).Deals;
        var told = new CityWeek(new Pages<DealRow>([.. deals.Select(deal => new Keyed<DealRow>(0, deal))]), 123);

        var read = Passed(new WorldProgress(2) { News = new WeekNews(outbox.Copies, [told]) }).News!;

        read.Letters.Pitches.Messages[0].Message.ShouldBe(pitch);
        read.Letters.Answers.Messages[0].Message.ShouldBe(answer);
        read.Letters.Offers.Messages[0].Message.ShouldBe(offer);
        read.Letters.Withdrawals.Messages[0].Message.ShouldBe(new Withdrawal(3, 1, -4));
        read.Cities[0].FundsWan.ShouldBe(123);
        read.Cities[0].Deals.Messages.ToArray().Select(deal => deal.Message).ShouldBe(deals);
    }

    [Fact]
    public void Board_SentAndReceived_ReadsTheSame()
    {
        var board = PublicBoard.Empty(Worlds.Rich())
            .With([new Bulletin(2, 1, 0.3, new(0.9, 0.05), LeadersChanged: true)], week: 4)
            .With([new Bulletin(2, 1, 0.4, new(0.8, 0.1), LeadersChanged: false)], week: 5);

        var read = Passed(board).Open();

        (read.LastTurnover, read.LeadersChanged(2), read.LeadersChanged(0)).ShouldBe((4, 4, Core.Worlds.Board.Never));
        (read.Appeal(1, 2), read.Course(1, 2)).ShouldBe((0.4, new Core.Firms.AwarenessMap(0.9, 0.05).Then(new(0.8, 0.1))));
        read.Course(0, 2).ShouldBe(Core.Firms.AwarenessMap.Identity);
    }

    private static T Passed<T>(T value)
        where T : class =>
        Serializer.Deserialize<T>(Serializer.SerializeToArray(value))!;
}
