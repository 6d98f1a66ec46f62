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
/// docs/model/clocks.md, signing.md, landing.md. Thread-safe for different deals.</remarks>
public static partial class DealStep
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
        deal.Lapse = -Math.Log(Draw(deal, Purpose.Lapse, PreSignLapse, draws));
        Enter(ref deal, Stage.Engaged, week, model, draws);
        return deal;
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
        ArgumentNullException.ThrowIfNull(model);
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
        Sign(ref deal, timeWeeks, reportingFactor: 1, model, draws);
        return deal;
    }

    /// <summary>Runs a deal's clocks over a step of time.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="fromWeeks">Beginning, weeks.</param>
    /// <param name="toWeeks">End, weeks.</param>
    /// <param name="pace">Pace of the city's deals during the step.</param>
    /// <param name="ceremonies">Events at which contracts are signed.</param>
    /// <param name="model">All parameters.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static void Advance(
        ref Deal deal, double fromWeeks, double toWeeks, in DealPace pace, Ceremonies ceremonies, ModelParameters model, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(ceremonies);
        ArgumentNullException.ThrowIfNull(model);
        var now = fromWeeks;
        while (now < toWeeks && !deal.IsOver)
        {
            now = deal.Stage == Stage.Ready
                ? AwaitSigning(ref deal, now, toWeeks, pace, model, draws)
                : RunClocks(ref deal, now, toWeeks, pace, ceremonies, model, draws);
        }

        deal.Funds = FundsInPlace(deal, model.Landing);
    }

    /// <summary>Runs a deal's clocks over a whole week in which they cannot run out: what they lose is subtracted, nothing else. Most deals
    /// in most weeks are such; the bits are those of <see cref="Advance"/>.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="pace">Pace of the city's deals.</param>
    /// <param name="paceNumber">Number of the pace, from 1; another number for another pace.</param>
    /// <param name="model">All parameters.</param>
    /// <returns>Whether it was done; false when the week must be looked at closely.</returns>
    internal static bool TryPass(ref Deal deal, in DealPace pace, int paceNumber, ModelParameters model)
    {
        const double Margin = 2;
        if (deal.PaceNumber != paceNumber)
        {
            deal.ForwardPerWeek = pace.ForwardRate(deal, model.Clocks);
            deal.LapsePerWeek = pace.LapseRate(deal, model);
            deal.PaceNumber = paceNumber;
        }

        if (deal.Stage == Stage.Ready || deal.Forward < Margin * deal.ForwardPerWeek || deal.Lapse < Margin * deal.LapsePerWeek)
        {
            return false;
        }

        deal.Forward -= deal.ForwardPerWeek;
        deal.Lapse -= deal.LapsePerWeek;
        deal.Funds = deal.Stage == Stage.Started ? FundsInPlace(deal, model.Landing) : deal.Funds;
        return true;
    }

    /// <summary>Ends a deal because its firm has withdrawn.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="timeWeeks">When, weeks.</param>
    public static void Withdraw(ref Deal deal, double timeWeeks) => End(ref deal, Stage.Withdrawn, timeWeeks);

    private static double AwaitSigning(
        ref Deal deal, double now, double to, in DealPace pace, ModelParameters model, KeyedDraws draws)
    {
        if (deal.SigningWeeks >= to)
        {
            return to;
        }

        var time = Math.Max(now, deal.SigningWeeks);
        Sign(ref deal, time, pace.ReportingFactor, model, draws);
        return time;
    }

    private static double RunClocks(
        ref Deal deal, double now, double to, in DealPace pace, Ceremonies ceremonies, ModelParameters model, KeyedDraws draws)
    {
        var speed = pace.ForwardRate(deal, model.Clocks);
        var hazard = pace.LapseRate(deal, model);
        var untilForward = speed <= 0 ? double.PositiveInfinity : deal.Forward <= 0 ? 0 : deal.Forward / speed;
        var untilLapse = deal.Lapse / hazard;
        if (now + Math.Min(untilForward, untilLapse) >= to)
        {
            var left = to - now;
            deal.Forward -= speed * left;
            deal.Lapse -= hazard * left;
            return to;
        }

        if (untilLapse < untilForward)
        {
            End(ref deal, Stage.Lapsed, now + untilLapse);
            return now + untilLapse;
        }

        var time = now + untilForward;
        deal.Lapse -= hazard * untilForward;
        MoveOn(ref deal, time, ceremonies, model, draws);
        return time;
    }

    private static void MoveOn(ref Deal deal, double time, Ceremonies ceremonies, ModelParameters model, KeyedDraws draws)
    {
        var next = deal.Stage switch
        {
            Stage.Engaged => Stage.Visited,
            Stage.Visited => Stage.Intent,
            Stage.Intent => Stage.Ready,
            Stage.Signed => Stage.Registered,
            Stage.Registered => Stage.Started,
            _ => Stage.InProduction,
        };
        Enter(ref deal, next, time, model, draws);
        if (next == Stage.Ready)
        {
            Schedule(ref deal, time, ceremonies, model, draws);
        }
    }

    /// <summary>A ready deal waits for a ceremony with probability `hold`, if one is near enough; else it is signed at once (M14).</summary>
    private static void Schedule(ref Deal deal, double time, Ceremonies ceremonies, ModelParameters model, KeyedDraws draws)
    {
        var waits = Draw(deal, Purpose.Hold, 0, draws) < model.Signing.HoldProbability;
        var next = waits ? ceremonies.Next(deal.Key.City, deal.Region, time, model.Signing.HoldWeeks) : -1;
        (deal.Event, deal.SigningWeeks) = (next, next < 0 ? time : ceremonies.TimeWeeks(next));
    }

    private static void Sign(ref Deal deal, double time, double reportingFactor, ModelParameters model, KeyedDraws draws)
    {
        var landing = model.Landing;
        var inflation = model.Signing.InflationSd * reportingFactor
            * Normal.Quantile((1 + Draw(deal, Purpose.Inflation, 0, draws)) / 2);
        var realised = landing.RealisedMean + (landing.RealisedSd * Normal.Quantile(Draw(deal, Purpose.Realisation, 0, draws)));
        deal.Headline = deal.Amount.Times(Math.Exp(inflation));
        deal.Realised = Math.Clamp(realised, landing.RealisedMin, 1);
        deal.Existing = Draw(deal, Purpose.ExistingEntity, 0, draws) < landing.ExistingProbability;
        deal.Lapse = -Math.Log(Draw(deal, Purpose.Lapse, PostSignLapse, draws));
        Enter(ref deal, Stage.Signed, time, model, draws);
    }

    /// <summary>A deal enters a stage: its time is noted and the next clock is wound up (M12, M15).</summary>
    private static void Enter(ref Deal deal, Stage stage, double timeWeeks, ModelParameters model, KeyedDraws draws)
    {
        var (mean, shape) = Clock(deal, stage, model);
        var purpose = stage == Stage.Started ? Purpose.Build : Purpose.Clock;
        var threshold = mean > 0 ? UnitGamma.Quantile(Draw(deal, purpose, (int)stage, draws), shape) : 0;
        deal.Stage = stage;
        deal.Times = deal.Times.With(stage, timeWeeks);
        (deal.MeanWeeks, deal.Forward, deal.Threshold, deal.PaceNumber) = (mean, threshold, threshold, 0);
    }

    private static void End(ref Deal deal, Stage stage, double timeWeeks) =>
        (deal.Stage, deal.Times) = (stage, deal.Times.With(stage, timeWeeks));

    /// <summary>Mean, weeks, and shape of the clock that runs in a stage; mean 0 where none does.</summary>
    private static (double MeanWeeks, int Shape) Clock(in Deal deal, Stage stage, ModelParameters model) => stage switch
    {
        Stage.Engaged => (model.Clocks.VisitWeeks, model.Clocks.NegotiationShape),
        Stage.Visited => (model.Clocks.IntentWeeks, model.Clocks.NegotiationShape),
        Stage.Intent => (model.Clocks.ReadyWeeks, model.Clocks.NegotiationShape),
        Stage.Signed => (model.Landing.RegistrationWeeks, model.Landing.RegistrationShape),
        Stage.Registered => (model.Landing.StartWeeks, 1),
        Stage.Started => (BuildWeeks(deal, model.Landing), model.Landing.BuildShape),
        _ => (0, 1),
    };

    /// <summary>D₀·(A/A₀)^ε, weeks (M15).</summary>
    private static double BuildWeeks(in Deal deal, LandingParameters landing) =>
        landing.BuildWeeks * Math.Pow(deal.Amount.Yi / landing.BuildReferenceYi, landing.BuildElasticity);

    private static double Draw(in Deal deal, Purpose purpose, int index, KeyedDraws draws) =>
        draws.Uniform(purpose, deal.FirmHash, deal.CityHash, KeyedDraws.Tick(deal.Key.Birth), index);
}
