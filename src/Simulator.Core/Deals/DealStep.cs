using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Messages;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Core.Deals;

/// <summary>How a deal moves through its stages: competing clocks in operational time (M12, M14, M15, M16).</summary>
/// <remarks>Every delay is a threshold drawn once and run down at the pace of the week; the first clock to reach zero decides, at
/// its exact time, and the rest of the week goes on in the next stage. Results therefore do not depend on the length of a step.
/// docs/model/clocks.md, signing.md, landing.md. Pure and thread-safe.</remarks>
public static class DealStep
{
    private const int PreSignLapse = 0;
    private const int PostSignLapse = 1;

    /// <summary>The deal that an accepted offer begins.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="incentive">x*, share of the amount.</param>
    /// <param name="week">Week in which it was accepted.</param>
    /// <param name="hashes">Hashes of firm and city.</param>
    /// <param name="region">Position of the firm's region.</param>
    /// <param name="model">All parameters.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static Deal Engage(
        in Offer offer, double incentive, int week, (uint Firm, uint City) hashes, int region, ModelParameters model, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(model);
        var deal = new Deal
        {
            Key = new DealKey(offer.Firm, offer.City, offer.Birth),
            FirmHash = hashes.Firm,
            CityHash = hashes.City,
            Amount = offer.Amount,
            Headline = offer.Amount,
            LandMu = offer.LandMu,
            Incentive = incentive,
            Leader = offer.Leader,
            Channel = offer.Channel,
            Region = region,
            Event = -1,
            Times = DealTimes.None,
            SigningWeeks = double.NaN,
        };
        deal = deal with { Lapse = -Math.Log(Draw(deal, Purpose.Lapse, PreSignLapse, draws)) };
        return DealEntry.Enter(deal, Stage.Engaged, week, model, draws);
    }

    /// <summary>A deal that was signed before the campaign and lands during it.</summary>
    /// <param name="key">Identity: firm -1, and its number as birth.</param>
    /// <param name="hashes">Hash that stands for the firm, and hash of the city.</param>
    /// <param name="amount">A.</param>
    /// <param name="timeWeeks">When it was signed, weeks; negative.</param>
    /// <param name="model">All parameters.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static Deal CarryOver(
        DealKey key, (uint Firm, uint City) hashes, Money amount, double timeWeeks, ModelParameters model, KeyedDraws draws)
    {
        var deal = new Deal
        {
            Key = key,
            FirmHash = hashes.Firm,
            CityHash = hashes.City,
            Amount = amount,
            Channel = Channel.CarriedOver,
            Region = -1,
            Event = -1,
            Times = DealTimes.None,
            SigningWeeks = timeWeeks,
        };
        return Sign(deal, timeWeeks, reportingFactor: 1, model, draws);
    }

    /// <summary>The deal at the end of a step of time.</summary>
    /// <param name="deal">At the beginning.</param>
    /// <param name="fromWeeks">Beginning, weeks.</param>
    /// <param name="toWeeks">End, weeks.</param>
    /// <param name="pace">Pace of the city's deals during the step.</param>
    /// <param name="ceremonies">Events at which contracts are signed.</param>
    /// <param name="model">All parameters.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static Deal Advance(
        in Deal deal, double fromWeeks, double toWeeks, in DealPace pace, Ceremonies ceremonies, ModelParameters model, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(ceremonies);
        ArgumentNullException.ThrowIfNull(model);
        var (current, now) = (deal, fromWeeks);
        while (now < toWeeks && !current.IsOver)
        {
            (current, now) = current.Stage == Stage.Ready
                ? AwaitSigning(current, now, toWeeks, pace, model, draws)
                : RunClocks(current, now, toWeeks, pace, ceremonies, model, draws);
        }

        return current with { Funds = FundsStep.InPlace(current, model.Landing) };
    }

    /// <summary>The deal after its firm has withdrawn.</summary>
    /// <param name="deal">Before.</param>
    /// <param name="timeWeeks">When, weeks.</param>
    public static Deal Withdraw(in Deal deal, double timeWeeks) =>
        deal with { Stage = Stage.Withdrawn, Times = deal.Times.With(Stage.Withdrawn, timeWeeks) };

    private static (Deal Deal, double NowWeeks) AwaitSigning(
        in Deal deal, double now, double to, in DealPace pace, ModelParameters model, KeyedDraws draws)
    {
        if (deal.SigningWeeks >= to)
        {
            return (deal, to);
        }

        var time = Math.Max(now, deal.SigningWeeks);
        return (Sign(deal, time, pace.ReportingFactor, model, draws), time);
    }

    private static (Deal Deal, double NowWeeks) RunClocks(
        in Deal deal, double now, double to, in DealPace pace, Ceremonies ceremonies, ModelParameters model, KeyedDraws draws)
    {
        var speed = DealClocks.ForwardRate(deal, pace, model.Clocks);
        var hazard = DealClocks.LapseRate(deal, pace, model);
        var untilForward = speed <= 0 ? double.PositiveInfinity : deal.Forward <= 0 ? 0 : deal.Forward / speed;
        var untilLapse = deal.Lapse / hazard;
        if (now + Math.Min(untilForward, untilLapse) >= to)
        {
            var left = to - now;
            return (deal with { Forward = deal.Forward - (speed * left), Lapse = deal.Lapse - (hazard * left) }, to);
        }

        if (untilLapse < untilForward)
        {
            return (DealEntry.End(deal, now + untilLapse), now + untilLapse);
        }

        var time = now + untilForward;
        var moved = deal with { Lapse = deal.Lapse - (hazard * untilForward) };
        return (Forward(moved, time, ceremonies, model, draws), time);
    }

    private static Deal Forward(in Deal deal, double time, Ceremonies ceremonies, ModelParameters model, KeyedDraws draws) =>
        deal.Stage switch
        {
            Stage.Engaged => DealEntry.Enter(deal, Stage.Visited, time, model, draws),
            Stage.Visited => DealEntry.Enter(deal, Stage.Intent, time, model, draws),
            Stage.Intent => Schedule(DealEntry.Enter(deal, Stage.Ready, time, model, draws), time, ceremonies, model, draws),
            Stage.Signed => DealEntry.Enter(deal, Stage.Registered, time, model, draws),
            Stage.Registered => DealEntry.Enter(deal, Stage.Started, time, model, draws),
            _ => DealEntry.Enter(deal, Stage.InProduction, time, model, draws),
        };

    /// <summary>A ready deal waits for a ceremony with probability `hold`, if one is near enough; else it is signed at once (M14).</summary>
    private static Deal Schedule(in Deal deal, double time, Ceremonies ceremonies, ModelParameters model, KeyedDraws draws)
    {
        var waits = Draw(deal, Purpose.Hold, 0, draws) < model.Signing.HoldProbability;
        var next = waits ? ceremonies.Next(deal.Key.City, deal.Region, time, model.Signing.HoldWeeks) : -1;
        return deal with { Event = next, SigningWeeks = next < 0 ? time : ceremonies.TimeWeeks(next) };
    }

    private static Deal Sign(in Deal deal, double time, double reportingFactor, ModelParameters model, KeyedDraws draws)
    {
        var landing = model.Landing;
        var inflation = model.Signing.InflationSd * reportingFactor
            * Normal.Quantile((1 + Draw(deal, Purpose.Inflation, 0, draws)) / 2);
        var realised = landing.RealisedMean + (landing.RealisedSd * Normal.Quantile(Draw(deal, Purpose.Realisation, 0, draws)));
        var signed = deal with
        {
            Headline = deal.Amount.Times(Math.Exp(inflation)),
            Realised = Math.Clamp(realised, landing.RealisedMin, 1),
            Existing = Draw(deal, Purpose.ExistingEntity, 0, draws) < landing.ExistingProbability,
            Lapse = -Math.Log(Draw(deal, Purpose.Lapse, PostSignLapse, draws)),
        };
        return DealEntry.Enter(signed, Stage.Signed, time, model, draws);
    }

    private static double Draw(in Deal deal, Purpose purpose, int index, KeyedDraws draws) => DealEntry.Draw(deal, purpose, index, draws);
}
