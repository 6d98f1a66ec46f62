using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Shocks;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phase 6: offers are ranked and accepted as far as land, money and officers go (M10, M11, M13).</summary>
internal sealed partial class CityReplicate
{
    private readonly List<RankedOffer> _ranked = [];

    public void Decide(int week, PostOffice mail, Exchange exchange)
    {
        foreach (ref readonly var withdrawal in mail.Withdrawals.Read())
        {
            Release(withdrawal, week);
        }

        var gap = PaceGap(week);
        _ranked.Clear();
        foreach (var (offer, since) in _waiting)
        {
            _ranked.Add(Rank(offer, since, gap));
        }

        foreach (ref readonly var offer in mail.Offers.Read())
        {
            _ranked.Add(Rank(offer, week, gap));
        }

        mail.Withdrawals.Clear();
        mail.Offers.Clear();
        _waiting.Clear();
        _ranked.Sort(RankedOffer.Compare);
        foreach (var (offer, since, _, _) in _ranked)
        {
            exchange.Send(AnswerTo(offer, since, week, gap));
        }
    }

    private RankedOffer Rank(in Offer offer, int since, double gap) => new(
        offer, since, ValueOf(offer, gap),
        _draws.Uniform(Purpose.TieBreak, _city.Hash, _world.Firms[offer.Firm].Hash, KeyedDraws.Tick(offer.Birth)));

    private Answer AnswerTo(in Offer offer, int since, int week, double gap)
    {
        var capFactor = _blueprint.Climate.Factor(ShockField.IncentiveCap, _position, week);
        var negotiation = _tables.Model.Negotiation;
        var willingness = AcceptanceStep.Willingness(_city, gap, capFactor, negotiation);
        var answer = AcceptanceStep.Decide(offer, _state, willingness, OfficerSlots, negotiation);
        if (answer.Kind == AnswerKind.Waitlist && week - since >= negotiation.WaitlistWeeks)
        {
            return answer with { Kind = AnswerKind.Reject, Reason = AnswerReason.Expired };
        }

        if (answer.Kind == AnswerKind.Waitlist)
        {
            _waiting.Add((offer, since));
        }
        else if (answer.Kind == AnswerKind.Accept)
        {
            Accept(offer, answer.Incentive, week);
        }

        return answer;
    }

    private void Accept(in Offer offer, double incentive, int week)
    {
        var firm = _world.Firms[offer.Firm];
        CountEngaged(offer);
        _active.Add(DealStep.Engage(offer, incentive, week, (firm.Hash, _city.Hash), firm.Region, _tables.Model, _draws));
        _state = _state with
        {
            LandFreeMu = _state.LandFreeMu - offer.LandMu,
            PurseFree = _state.PurseFree - offer.Amount.Times(incentive),
            Negotiated = _state.Negotiated + 1,
            Followed = _state.Followed + 1,
        };
    }

    private void Release(in Withdrawal withdrawal, int week)
    {
        var key = new DealKey(withdrawal.Firm, withdrawal.City, withdrawal.Birth);
        var index = _active.FindIndex(deal => deal.Key == key);
        if (index < 0)
        {
            return;
        }

        var deal = DealStep.Withdraw(_active[index], week);
        GiveBack(deal, negotiated: true);
        _ended.Add(DealRow.Of(deal));
        _active.RemoveAt(index);
    }

    private void GiveBack(in Deal deal, bool negotiated) => _state = _state with
    {
        LandFreeMu = _state.LandFreeMu + deal.LandMu,
        PurseFree = _state.PurseFree + deal.Amount.Times(deal.Incentive),
        Followed = _state.Followed - 1,
        Negotiated = _state.Negotiated - (negotiated ? 1 : 0),
    };

    private double OfficerSlots => _tables.Officers[_position] * _tables.Model.Clocks.DealsPerOfficer;

    private double ValueOf(in Offer offer, double gap) => AcceptanceStep.Value(
        offer, _city, _tables.Geography.Fit(_position, _world.Firms[offer.Firm].Sector), gap, _tables.Model.Negotiation);

    private double PaceGap(int week) => Promotes(week)
        ? AcceptanceStep.PaceGap(_state.SignedTarget, _state.SignedThisYear, week - _state.MandateWeek)
        : 0;
}
