using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Shocks;
using Simulator.Core.Units;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <summary>An offer among those that a city answers (M10): the most valuable first, among equals by lot.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Since">Week in which it arrived.</param>
/// <param name="ValueWan">Its value to the city, 万元.</param>
/// <param name="Lot">Keyed uniform that decides between equals, unitless.</param>
internal readonly record struct RankedOffer(Offer Offer, int Since, double ValueWan, double Lot)
{
    public static int Compare(RankedOffer left, RankedOffer right)
    {
        var byValue = right.ValueWan.CompareTo(left.ValueWan);
        return byValue != 0 ? byValue : left.Lot.CompareTo(right.Lot);
    }
}

/// <content>Phase Answer, first part: offers are ranked and accepted as far as land, money and officers go (M2, M10, M11, M13;
/// docs/model/negotiation.md).</content>
public static partial class CityStep
{
    /// <summary>Releases what withdrawn deals held, then answers waiting and new offers from the best down.</summary>
    /// <param name="city">The city.</param>
    /// <param name="withdrawals">Withdrawals, by firm and birth.</param>
    /// <param name="offers">Offers, by firm and birth.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where answers go.</param>
    public static void Decide(
        CityState city, ReadOnlySpan<Withdrawal> withdrawals, ReadOnlySpan<Offer> offers, in WeekContext now, ICityOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(outbox);
        foreach (ref readonly var withdrawal in withdrawals)
        {
            Release(city, withdrawal, now);
        }

        if (city.Waiting.Count == 0 && offers.IsEmpty)
        {
            return;
        }

        var gap = PaceGapOf(city, now);
        city.Ranked.Clear();
        foreach (var (offer, since) in city.Waiting)
        {
            city.Ranked.Add(RankOffer(city, offer, since, gap, now));
        }

        foreach (ref readonly var offer in offers)
        {
            city.Ranked.Add(RankOffer(city, offer, now.Week, gap, now));
        }

        city.Waiting.Clear();
        city.Ranked.Sort(RankedOffer.Compare);
        foreach (var (offer, since, _, _) in city.Ranked)
        {
            outbox.Send(AnswerTo(city, offer, since, gap, now));
        }
    }

    /// <summary>g: how far signings lag behind the pace of the year's target, unitless, in [0, 1] (M2).</summary>
    /// <param name="target">T, the year's target.</param>
    /// <param name="signed">S, signed this year.</param>
    /// <param name="passedWeeks">Weeks since the mandate, weeks.</param>
    public static double PaceGap(Money target, Money signed, double passedWeeks) =>
        target.Wan <= 0 ? 0
        : Math.Clamp(((target.Wan * passedWeeks / Calendar.WeeksPerYear) - signed.Wan) / target.Wan, 0, 1);

    /// <summary>The largest incentive the city would give if money were no question, share of the amount (M10).</summary>
    /// <param name="city">The city.</param>
    /// <param name="paceGap">g, unitless.</param>
    /// <param name="capFactor">Shock to the cap, unitless.</param>
    /// <param name="parameters">Parameters of M10.</param>
    public static double Willingness(CityParameters city, double paceGap, double capFactor, NegotiationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Clamp(city.FiscalYield + (parameters.PacePremium * paceGap), 0, city.IncentiveCap * capFactor);
    }

    /// <summary>x_C: the largest incentive the city gives, share of the amount: its willingness, as far as its money goes (M10).</summary>
    /// <param name="willingness">From <see cref="Willingness"/>, share of the amount.</param>
    /// <param name="free">I: incentive money left.</param>
    /// <param name="amount">A.</param>
    public static double IncentiveLimit(double willingness, Money free, Money amount) =>
        Math.Min(willingness, free.Wan / (double)Math.Max(1, amount.Wan));

    /// <summary>The value of an offer to the city, 万元 (M10): A(τ + m_p·g)(½ + ½·fit) − x_ask·A.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="city">The city.</param>
    /// <param name="fit">Fit of the firm's sector, unitless, in [0, 1].</param>
    /// <param name="paceGap">g, unitless.</param>
    /// <param name="parameters">Parameters of M10.</param>
    public static double OfferValue(
        in Offer offer, CityParameters city, double fit, double paceGap, NegotiationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(parameters);
        var yield = city.FiscalYield + (parameters.PacePremium * paceGap);
        return offer.Amount.Wan * ((yield * (1 + fit) / 2) - offer.Asked);
    }

    /// <summary>The city's answer to an offer, given what the better offers have left (M10, M11).</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="means">The city's means.</param>
    /// <param name="willingness">From <see cref="Willingness"/>, share of the amount.</param>
    /// <param name="officerSlots">Negotiations that its officers can follow, deals.</param>
    /// <param name="parameters">Parameters of M11.</param>
    public static Answer AnswerTo(
        in Offer offer, in CityMeans means, double willingness, double officerSlots, NegotiationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (offer.Reservation > willingness)
        {
            return Reply(offer, AnswerKind.Reject, AnswerReason.Price, willingness);
        }

        var shortage = Shortage(offer, means, officerSlots);
        if (shortage != AnswerReason.None)
        {
            return Reply(offer, AnswerKind.Waitlist, shortage, 0);
        }

        var limit = IncentiveLimit(willingness, means.PurseFree, offer.Amount);
        return offer.Asked > limit
            ? Reply(offer, AnswerKind.Counter, AnswerReason.Price, limit)
            : Reply(offer, AnswerKind.Accept, AnswerReason.None, Price(limit, offer.Reservation, offer.Competing, parameters.FirmShare));
    }

    /// <summary>x*: the incentive agreed on, share of the amount, in [x_F, x_C] (M11): ω·x_C + (1 − ω)·x_F, or what matches the best rival.</summary>
    /// <param name="willingness">x_C, share of the amount.</param>
    /// <param name="reservation">x_F, share of the amount, at most x_C.</param>
    /// <param name="competing">x_comp, share of the amount.</param>
    /// <param name="firmShare">ω, unitless, in [0, 1].</param>
    public static double Price(double willingness, double reservation, double competing, double firmShare) =>
        Math.Clamp(Math.Max((firmShare * willingness) + ((1 - firmShare) * reservation), competing), reservation, willingness);

    private static AnswerReason Shortage(in Offer offer, in CityMeans means, double officerSlots) =>
        offer.LandMu > means.LandFreeMu ? AnswerReason.Land
        : offer.Reservation > IncentiveLimit(offer.Reservation, means.PurseFree, offer.Amount) ? AnswerReason.Purse
        : means.Negotiated + 1 > officerSlots ? AnswerReason.Officer
        : AnswerReason.None;

    private static Answer Reply(in Offer offer, AnswerKind kind, AnswerReason reason, double incentive) =>
        new(offer.Firm, offer.City, offer.Birth, kind, reason, incentive);

    private static RankedOffer RankOffer(CityState city, in Offer offer, int since, double gap, in WeekContext now)
    {
        var fit = now.Atlas.Tables.Fit(city.Position, now.Atlas.Tables.FirmSectors[offer.Firm]);
        var lot = now.Draws.Uniform(
            Purpose.TieBreak, now.Atlas.Tables.CityHashes[city.Position], now.Atlas.Tables.FirmHashes[offer.Firm], KeyedDraws.Tick(offer.Birth));
        return new RankedOffer(offer, since, OfferValue(offer, ParametersOf(city, now), fit, gap, now.Atlas.Model.Negotiation), lot);
    }

    private static Answer AnswerTo(CityState city, in Offer offer, int since, double gap, in WeekContext now)
    {
        var negotiation = now.Atlas.Model.Negotiation;
        var willingness = Willingness(ParametersOf(city, now), gap, ShockTo(ShockField.IncentiveCap, city, now), negotiation);
        var slots = now.Atlas.Officers[city.Position] * now.Atlas.Model.Clocks.DealsPerOfficer;
        var answer = AnswerTo(offer, city.Means, willingness, slots, negotiation);
        if (answer.Kind == AnswerKind.Waitlist && now.Week - since >= negotiation.WaitlistWeeks)
        {
            return answer with { Kind = AnswerKind.Reject, Reason = AnswerReason.Expired };
        }

        if (answer.Kind == AnswerKind.Waitlist)
        {
            city.Waiting.Add(new WaitingOffer(offer, since));
        }
        else if (answer.Kind == AnswerKind.Accept)
        {
            Accept(city, offer, answer.Incentive, now);
        }

        return answer;
    }

    private static void Accept(CityState city, in Offer offer, double incentive, in WeekContext now)
    {
        var tables = now.Atlas.Tables;
        city.Tally.CountEngaged(offer);
        city.Begin(DealStep.Engage(
            offer, incentive, now.Week, (tables.FirmHashes[offer.Firm], tables.CityHashes[city.Position]), tables.FirmRegions[offer.Firm],
            now.Atlas.Model, now.Draws));
        city.Means = city.Means with
        {
            LandFreeMu = city.Means.LandFreeMu - offer.LandMu,
            PurseFree = city.Means.PurseFree - offer.Amount.Times(incentive),
            Negotiated = city.Means.Negotiated + 1,
            Followed = city.Means.Followed + 1,
        };
    }

    private static void Release(CityState city, in Withdrawal withdrawal, in WeekContext now)
    {
        var index = city.Find(new DealKey(withdrawal.Firm, withdrawal.City, withdrawal.Birth));
        if (index < 0)
        {
            return;
        }

        var deal = city.Active[index];
        DealStep.Withdraw(ref deal, now.Week);
        GiveBack(city, deal, negotiated: true);
        city.EndedDeals.Add(deal);
        city.RemoveActive(index);
    }

    private static void GiveBack(CityState city, in Deal deal, bool negotiated) => city.Means = city.Means with
    {
        LandFreeMu = city.Means.LandFreeMu + deal.LandMu,
        PurseFree = city.Means.PurseFree + deal.Amount.Times(deal.Incentive),
        Followed = city.Means.Followed - 1,
        Negotiated = city.Means.Negotiated - (negotiated ? 1 : 0),
    };

    private static double PaceGapOf(CityState city, in WeekContext now) => Promotes(now)
        ? PaceGap(city.Means.SignedTarget, city.Means.SignedThisYear, now.Week - city.Means.MandateWeek)
        : 0;
}
