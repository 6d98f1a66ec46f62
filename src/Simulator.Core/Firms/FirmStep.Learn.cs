using Simulator.Core.Deals;
using Simulator.Core.Messages;
using Simulator.Core.Worlds;

namespace Simulator.Core.Firms;

/// <content>Phase Learn: the firm reads answers, then milestones; money is released, trust and awareness change (M9, M10, M17;
/// docs/model/negotiation.md, chambers.md).</content>
public static partial class FirmStep
{
    /// <summary>Reads all answers and milestones of a week.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="relations">Its relations.</param>
    /// <param name="answers">Answers to its offers, by city and birth.</param>
    /// <param name="milestones">Milestones of its own deals, and of peers' deals that it hears of, by firm, city, birth and stage.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where gains of awareness go.</param>
    public static void Learn(
        ref FirmState firm, FirmRelations relations, ReadOnlySpan<Answer> answers, ReadOnlySpan<Milestone> milestones,
        in WeekContext now, IFirmOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(outbox);
        CatchUp(ref firm, relations, now);
        foreach (ref readonly var answer in answers)
        {
            Read(ref firm, relations, answer, now);
        }

        foreach (ref readonly var milestone in milestones)
        {
            if (milestone.Deal.Firm == firm.Position)
            {
                FollowOwn(ref firm, relations, milestone, now);
            }
            else
            {
                HearOf(firm, relations, milestone.Deal.City, now, outbox);
            }
        }
    }

    /// <summary>More or less trust, cut to [-1, 1] (M17).</summary>
    /// <param name="courted">What the firm feels about the city.</param>
    /// <param name="change">Change of trust, unitless.</param>
    public static void ChangeTrust(ref Courtship courted, double change) => courted.Trust = Math.Clamp(courted.Trust + change, -1, 1);

    private static void Read(ref FirmState firm, FirmRelations relations, in Answer answer, in WeekContext now)
    {
        var index = firm.Find(answer.City, answer.Birth);
        var project = firm.Projects[index];
        switch (answer.Kind)
        {
            case AnswerKind.Accept:
                firm.Replace(index, project with { Stage = Stage.Engaged });
                Settle(ref firm, answer.Birth, now);
                break;
            case AnswerKind.Counter:
                firm.Replace(index, project with { Offer = project.Offer with { Asked = answer.Incentive }, Countered = true });
                firm.Attentive = true;
                break;
            case AnswerKind.Reject:
                firm.Remove(index);
                Hold(ref firm, -project.Offer.Amount.Wan, now);
                Reopen(ref firm, relations, answer, now);
                break;
            default:
                break;
        }
    }

    private static void Settle(ref FirmState firm, int birth, in WeekContext now)
    {
        if (firm.Slot == ProjectSlot.Offered && firm.Open.Birth == birth)
        {
            firm.Slot = ProjectSlot.Empty;
            firm.Tally.Chosen++;
            CheckTally(firm, now);
        }
    }

    private static void Reopen(ref FirmState firm, FirmRelations relations, in Answer answer, in WeekContext now)
    {
        relations.TouchCourtship(firm.Position, answer.City).Refused = true;
        if (firm.Slot == ProjectSlot.Offered && firm.Open.Birth == answer.Birth)
        {
            var expired = firm.Open.ExpiryWeek <= now.Week;
            firm.Slot = expired ? ProjectSlot.Empty : ProjectSlot.Open;
            firm.Considered--;
            firm.Attentive = true;
            firm.Tally.Expired += expired ? 1 : 0;
            CheckTally(firm, now);
        }
    }

    private static void FollowOwn(ref FirmState firm, FirmRelations relations, in Milestone milestone, in WeekContext now)
    {
        var index = firm.Find(milestone.Deal.City, milestone.Deal.Birth);
        if (milestone.Stage == Stage.Lapsed)
        {
            Hold(ref firm, -milestone.Amount.Wan, now);
            ChangeTrust(
                ref relations.TouchCourtship(firm.Position, milestone.Deal.City), -now.Atlas.Model.Awareness.LapseTrustLoss);
        }

        if (index < 0)
        {
            return;
        }

        if (milestone.Stage is Stage.Signed or Stage.Lapsed)
        {
            firm.Remove(index);
        }
        else if (milestone.Stage < Stage.Signed)
        {
            firm.Replace(index, firm.Projects[index] with { Stage = milestone.Stage });
        }
    }

    /// <summary>Word of a peer's project that starts or produces: more awareness, more trust (M17).</summary>
    private static void HearOf(in FirmState firm, FirmRelations relations, int city, in WeekContext now, IFirmOutbox outbox)
    {
        var parameters = now.Atlas.Model.Awareness;
        ref readonly var course = ref CourseOf(firm.Position, city, now);
        ref var known = ref relations.Touch(firm.Position, city);
        var before = Awareness(known, course);
        SetAwareness(ref known, before + parameters.ReferralAwareness, course);
        var gain = Awareness(known, course) - before;
        ChangeTrust(ref relations.TouchCourtship(firm.Position, city), parameters.ReferralTrust);
        SendGain(firm.Position, city, gain, now, outbox);
    }
}
