using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Core.Tests.Firms;

/// <summary>A firm that is sent messages by hand: what it must never do, and what happens to it without anybody writing to it.</summary>
public sealed class FirmStepTests
{
    private const int Number = 3;
    private const int Week = 7;
    private static readonly KeyedDraws Draws = new(1, 5);
    private static readonly Atlas Atlas = new(Testing.Worlds.Small());
    private static readonly long CapitalWan = Atlas.World.Firms[Number].Capital.Wan;
    private static readonly Offer Offer = SampleDeals.Offer(Number, amountYi: 1);

    [Fact]
    public void Reservations_BelowNothing_AreReported() =>
        Refused(heldWan: Offer.Amount.Wan - 1).ShouldBe(("firm-3", 5, Week, "0 ≤ reserved + committed ≤ capital", $"-1 of {CapitalWan} 万元"));

    [Fact]
    public void Reservations_BeyondTheCapital_AreReported() => Refused(heldWan: CapitalWan + Offer.Amount.Wan + 1)
        .ShouldBe(("firm-3", 5, Week, "0 ≤ reserved + committed ≤ capital", $"{CapitalWan + 1} of {CapitalWan} 万元"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Reservations_AtTheirBounds_AreNot(int capitals)
    {
        var firm = WithAnOffer(heldWan: Offer.Amount.Wan + (capitals * CapitalWan));

        Learn(ref firm, AnswerKind.Reject);

        (firm.HeldWan, firm.ProjectCount).ShouldBe((capitals * CapitalWan, 0));
    }

    [Fact]
    public void Opportunity_ThatIsLost_IsReported()
    {
        var firm = New();
        firm.Tally = (Arrived: 3, Chosen: 1, Expired: 1);

        var broken = Should.Throw<ModelInvariantException>(() => FirmStep.Arrive(ref firm, Strangers(), Now(Week), new SentMail()));

        (broken.Agent, broken.Replicate, broken.Week, broken.Quantity).ShouldBe(("firm-3", 5, Week, "arrivals = open + chosen + expired"));
    }

    [Fact]
    public void Project_WhoseTimeIsUp_HasExpiredWhenTheFirmNextActs()
    {
        var (firm, relations) = (New(), Strangers());
        FirmStep.Arrive(ref firm, relations, Now(Week), new SentMail());
        (firm.Slot, firm.Tally).ShouldBe((ProjectSlot.Open, (1, 0, 0)));
        var expiry = firm.Open.ExpiryWeek;

        FirmStep.Hear(ref firm, relations, [], Now(expiry - 1), new SentMail());
        firm.Slot.ShouldBe(ProjectSlot.Open);

        FirmStep.Hear(ref firm, relations, [], Now(expiry), new SentMail());
        (firm.Slot, firm.Tally).ShouldBe((ProjectSlot.Empty, (1, 0, 1)));
    }

    /// <summary>Leaders who come new have given no attention and are trusted neither more nor less; once (docs/model/shocks.md).</summary>
    [Theory]
    [InlineData(24)]
    [InlineData(400_000)]
    public void Trust_InCitiesWhoseLeadersChanged_BeginsAnew(int firms)
    {
        var (firm, relations) = (New(), new FirmRelations(0, firms, 3, 1));
        for (var city = 0; city < 3; city++)
        {
            ref var courted = ref relations.TouchCourtship(Number, city);
            (courted.Trust, courted.LeaderDays) = (0.5, 2);
        }

        var board = new Board(3, 3);
        board.Post(new Bulletin(1, 0, 0, AwarenessMap.Identity, LeadersChanged: true), Week);
        FirmStep.Hear(ref firm, relations, [], SentMail.Now(Atlas, Week + 1, Draws, board), new SentMail());

        Courted(relations).ShouldBe([(0.5, 2), (0, 0), (0.5, 2)]);
        relations.TouchCourtship(Number, 1).Trust = 0.25;
        FirmStep.Hear(ref firm, relations, [], SentMail.Now(Atlas, Week + 2, Draws, board), new SentMail());
        Courted(relations).ShouldBe([(0.5, 2), (0.25, 0), (0.5, 2)]);
        board.Post(new Bulletin(2, 0, 0, AwarenessMap.Identity, LeadersChanged: true), Week + 2);
        FirmStep.Hear(ref firm, relations, [], SentMail.Now(Atlas, Week + 3, Draws, board), new SentMail());
        Courted(relations).ShouldBe([(0.5, 2), (0.25, 0), (0, 0)]);
    }

    /// <summary>A firm that would follow many invitations keeps those that it would most likely follow (M5).</summary>
    [Fact]
    public void Attend_WithMoreInvitationsThanTime_KeepsTheLikeliest()
    {
        var firm = New();
        Invitation[] invitations = [.. Enumerable.Range(0, 40).Select(slot =>
            new Invitation(slot % 3, Number, Channel.SmallTeam, -1, 10 + (slot * 7 % 40), ByChamber: false))];
        var mail = new SentMail();

        FirmStep.Attend(ref firm, Strangers(), invitations, Now(Week), mail);

        mail.Replies.Select(reply => reply.Invitation).ShouldBe(invitations);
        mail.Replies.Where(reply => reply.Accepted).Select(reply => reply.Invitation.Rank).OrderDescending().ShouldBe([49, 48, 47]);
    }

    private static (string Agent, int Replicate, int Week, string Quantity, string Value) Refused(long heldWan)
    {
        var firm = WithAnOffer(heldWan);
        var broken = Should.Throw<ModelInvariantException>(() => Learn(ref firm, AnswerKind.Reject));
        return (broken.Agent, broken.Replicate, broken.Week, broken.Quantity, broken.Value);
    }

    private static void Learn(ref FirmState firm, AnswerKind kind) => FirmStep.Learn(
        ref firm, Strangers(), [new Answer(Number, Offer.City, Offer.Birth, kind, AnswerReason.None, 0)], [], Now(Week), new SentMail());

    private static FirmState WithAnOffer(long heldWan)
    {
        var firm = New();
        firm.HeldWan = heldWan;
        firm.Add(new FirmProject(Offer, Stage.Contacted, Countered: false));
        return firm;
    }

    private static FirmState New()
    {
        var firm = default(FirmState);
        FirmStep.Begin(ref firm, Number, Atlas, Draws);
        return firm;
    }

    private static FirmRelations Strangers() => new(0, Atlas.World.Firms.Length, Atlas.World.Cities.Length, 1);

    private static WeekContext Now(int week) => SentMail.Now(Atlas, week, Draws);

    private static IEnumerable<(double Trust, double LeaderDays)> Courted(FirmRelations relations) =>
        Enumerable.Range(0, 3).Select(city => relations.PeekCourtship(Number, city)).Select(courted => (courted.Trust, courted.LeaderDays));
}
