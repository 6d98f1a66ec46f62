using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <summary>What a city is willing to give for a project, which offers it takes, and at what price (M2, M10, M11).</summary>
/// <remarks>docs/model/negotiation.md. Pure and thread-safe.</remarks>
public static class AcceptanceStep
{
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
    public static double Limit(double willingness, Money free, Money amount) =>
        Math.Min(willingness, free.Wan / (double)Math.Max(1, amount.Wan));

    /// <summary>The value of an offer to the city, 万元 (M10): A(τ + m_p·g)(½ + ½·fit) − x_ask·A.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="city">The city.</param>
    /// <param name="fit">Fit of the firm's sector, unitless, in [0, 1].</param>
    /// <param name="paceGap">g, unitless.</param>
    /// <param name="parameters">Parameters of M10.</param>
    public static double Value(
        in Offer offer, CityParameters city, double fit, double paceGap, NegotiationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(parameters);
        var yield = city.FiscalYield + (parameters.PacePremium * paceGap);
        return offer.Amount.Wan * ((yield * (1 + fit) / 2) - offer.Asked);
    }

    /// <summary>The city's answer to an offer, given what the better offers have left (M10, M11).</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="state">The city's means.</param>
    /// <param name="willingness">From <see cref="Willingness"/>, share of the amount.</param>
    /// <param name="officerSlots">Negotiations that its officers can follow, deals.</param>
    /// <param name="parameters">Parameters of M11.</param>
    public static Answer Decide(
        in Offer offer, in CityState state, double willingness, double officerSlots, NegotiationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (offer.Reservation > willingness)
        {
            return Reply(offer, AnswerKind.Reject, AnswerReason.Price, willingness);
        }

        var shortage = Shortage(offer, state, officerSlots);
        if (shortage != AnswerReason.None)
        {
            return Reply(offer, AnswerKind.Waitlist, shortage, 0);
        }

        var limit = Limit(willingness, state.PurseFree, offer.Amount);
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

    /// <summary>ω when the firm proposes first in Rubinstein's bargaining, unitless: (1 − δ_C) / (1 − δ_C·δ_F) (M11).</summary>
    /// <param name="cityPatience">δ_C, unitless, in [0, 1).</param>
    /// <param name="firmPatience">δ_F, unitless, in [0, 1).</param>
    public static double RubinsteinShare(double cityPatience, double firmPatience) =>
        (1 - Require.InRange(cityPatience, 0, Math.BitDecrement(1.0)))
        / (1 - (cityPatience * Require.InRange(firmPatience, 0, Math.BitDecrement(1.0))));

    private static AnswerReason Shortage(in Offer offer, in CityState state, double officerSlots) =>
        offer.LandMu > state.LandFreeMu ? AnswerReason.Land
        : offer.Reservation > Limit(offer.Reservation, state.PurseFree, offer.Amount) ? AnswerReason.Purse
        : state.Negotiated + 1 > officerSlots ? AnswerReason.Officer
        : AnswerReason.None;

    private static Answer Reply(in Offer offer, AnswerKind kind, AnswerReason reason, double incentive) =>
        new(offer.Firm, offer.City, offer.Birth, kind, reason, incentive);
}
