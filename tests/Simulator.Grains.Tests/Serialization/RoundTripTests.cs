using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Mail;
using Simulator.Grains.Batches;
using Simulator.Grains.Cities;
using Simulator.Grains.Hosts;
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
        var ledgers = Runs.Ledgers(Worlds.Rich(), replicates: 2);

        var report = Passed(BatchReport.Done(ledgers));
        var cities = Passed(new CityLedgers(ledgers[0].Cities));

        report.Status.ShouldBe(BatchStatus.Done);
        LedgerDigest.Of(report.Ledgers).ShouldBe(LedgerDigest.Of(ledgers));
        LedgerDigest.Of([new ReplicateLedger(0, cities.ByReplicate)]).ShouldBe(LedgerDigest.Of([ledgers[0]]));
    }

    [Fact]
    public void Parcel_SentAndReceived_DeliversItsMessagesToTheirReplicates()
    {
        var outbox = new Outbox(replicates: 2, new Exchange(cities: 1, firms: 4, firmsPerBlock: 2));
        var sent = outbox.Fill((replicate, exchange) =>
        {
            exchange.Send(new Mandate(0, new Money(7), 0.1));
            if (replicate == 1)
            {
                exchange.Send(new Invitation(0, 3, Channel.Expo, 2, 1, ByChamber: true));
                exchange.Send(new Invitation(0, 2, Channel.SmallTeam, -1, 0, ByChamber: false));
            }
        });

        var parcel = Passed(new Parcel(new HostAddress(HostKind.City, 5), Turn.Of(-3, Engine.Loop.Phase.Invite), sent[1].Bag));

        sent.Select(to => (to.IsCity, to.Position)).ShouldBe([(true, 0), (false, 1)]);
        parcel.From.ShouldBe(new HostAddress(HostKind.City, 5));
        (parcel.Turn.Week, parcel.Turn.Phase).ShouldBe((-3, Engine.Loop.Phase.Invite));
        Delivered(parcel.Bag, 0).Invitations.Count.ShouldBe(0);
        Delivered(parcel.Bag, 1).Invitations.Read().ToArray().Select(invitation => invitation.Firm).ShouldBe([2, 3]);
        Delivered(sent[0].Bag, 1).Mandates.Read().ToArray().ShouldBe([new Mandate(0, new Money(7), 0.1)]);
        outbox.Fill((_, _) => { }).ShouldBeEmpty();
    }

    private static PostOffice Delivered(MailBag bag, int replicate)
    {
        PostOffice[] mail = [new(), new()];
        bag.Deliver(mail);
        return mail[replicate];
    }

    private static T Passed<T>(T value)
        where T : class =>
        Serializer.Deserialize<T>(Serializer.SerializeToArray(value))!;
}
