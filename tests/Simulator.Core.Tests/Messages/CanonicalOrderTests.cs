using Simulator.Core.Deals;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Core.Tests.Messages;

/// <summary>Among the messages of a kind that one agent receives in a week no two have the same key, and keys go by sender first.</summary>
public sealed class CanonicalOrderTests
{
    private const int LastFirm = CanonicalOrder.MaxFirms - 1;
    private const int LastCity = CanonicalOrder.MaxCities - 1;
    private static readonly int[] Births = [-520, -104, -1, 0, 259, 1040];

    [Fact]
    public void Invitations_OfOneFirm_GoByCityAndSlot()
    {
        var invitations = (from city in new[] { 0, 13, 999, LastCity }
                           from e in new[] { -1, 0, 25, 9000 }
                           from channel in Enum.GetValues<Channel>().Take(Strategy.ChannelCount)
                           from chamber in new[] { false, true }
                           select new Invitation(city, 7, channel, e, 0, chamber)).ToArray();

        invitations.ShouldAllBe(invitation => invitation.Slot < CanonicalOrder.MaxSlots);
        ShouldGoBy(invitations, invitation => CanonicalOrder.Of(invitation), invitation => (invitation.City, invitation.Slot));
        ShouldGoBy(
            invitations, invitation => CanonicalOrder.Of(new Pitch(invitation.City, 7, Channel.Online, -1, 0, false, false, 0), invitation.Slot),
            invitation => (invitation.City, invitation.Slot));
    }

    [Fact]
    public void Replies_ToOneCity_GoByFirmAndSlot()
    {
        var replies = (from firm in new[] { 0, 1, 999_999, LastFirm }
                       from e in new[] { -1, 0, 25 }
                       from channel in Enum.GetValues<Channel>().Take(Strategy.ChannelCount)
                       select new InvitationReply(new Invitation(3, firm, channel, e, 0, ByChamber: false), Accepted: true, 0, 0)).ToArray();

        ShouldGoBy(replies, reply => CanonicalOrder.Of(reply), reply => (reply.Invitation.Firm, reply.Invitation.Slot));
    }

    [Fact]
    public void OffersWithdrawalsAndAnswers_GoBySenderAndBirth()
    {
        var pairs = (from sender in new[] { 0, 1, 77, LastFirm } from birth in Births select (Sender: sender, Birth: birth)).ToArray();

        ShouldGoBy(pairs, pair => CanonicalOrder.Of(new Offer(pair.Sender, 3, pair.Birth, Money.Zero, 0, 0, 0, 0, 0, Channel.Online)), pair => pair);
        ShouldGoBy(pairs, pair => CanonicalOrder.Of(new Withdrawal(pair.Sender, 3, pair.Birth)), pair => pair);
        ShouldGoBy(
            pairs, pair => CanonicalOrder.Of(new Answer(3, pair.Sender, pair.Birth, AnswerKind.Accept, AnswerReason.None, 0)), pair => pair);
    }

    [Fact]
    public void Milestones_GoByInvestorCityBirthAndStage()
    {
        var milestones = (from firm in new[] { -1, 0, 77, LastFirm }
                          from city in new[] { 0, 3, LastCity }
                          from birth in Births
                          from stage in Enum.GetValues<Stage>()
                          select new Milestone(new DealKey(firm, city, birth), stage, default, 0)).ToArray();

        ShouldGoBy(
            milestones, milestone => CanonicalOrder.Of(milestone),
            milestone => (milestone.Deal.Firm, milestone.Deal.City, milestone.Deal.Birth, (int)milestone.Stage));
    }

    private static void ShouldGoBy<T, TOrder>(T[] messages, Func<T, ulong> key, Func<T, TOrder> order)
    {
        messages.Select(key).ShouldBeUnique();
        messages.OrderBy(key).ShouldBe(messages.OrderBy(order));
    }
}
