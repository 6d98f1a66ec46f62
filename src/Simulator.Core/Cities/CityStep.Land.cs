using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Numerics;
using Simulator.Core.Shocks;
using Simulator.Core.Units;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <content>Phase Answer, second part: negotiations, signings, landing, and who hears of it (M12, M14–M17; docs/model/clocks.md, signing.md,
/// landing.md).</content>
public static partial class CityStep
{
    /// <summary>Most earlier signings of a city that are told apart in a week.</summary>
    private const int MaxCarriedPerWeek = 512;

    /// <summary>Runs the clocks of every deal and tells firms what has happened.</summary>
    /// <param name="city">The city.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where milestones go.</param>
    public static void Land(CityState city, in WeekContext now, ICityOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(outbox);
        CarryOver(city, now);
        UpdatePace(city, now);
        var kept = 0;
        var active = city.ActiveToChange;
        for (var i = 0; i < active.Length; i++)
        {
            ref var deal = ref active[i];
            Advance(city, ref deal, now, outbox);
            if (deal.IsOver)
            {
                city.EndedDeals.Add(deal);
                continue;
            }

            if (kept != i)
            {
                active[kept] = deal;
            }

            kept++;
        }

        city.KeepFirst(kept);
        Represent(city, now);
    }

    private static void Advance(CityState city, ref Deal deal, in WeekContext now, ICityOutbox outbox)
    {
        // A deal accepted this week begins next week; one that was carried over begins in mid-week, when it was signed.
        if (deal.Times.EngagedWeeks == now.Week)
        {
            return;
        }

        var (stage, funds) = (deal.Stage, deal.Funds);
        var signedInWeek = deal.Times.SignedWeeks > now.Week;
        if (!signedInWeek && DealStep.TryPass(ref deal, city.Pace.Pace, city.Pace.Number, now.Atlas.Model))
        {
            if (stage == Stage.Started)
            {
                BookFunds(city, deal, funds, now);
            }

            return;
        }

        var reached = ReachedMask(deal.Times);
        DealStep.Advance(
            ref deal, signedInWeek ? deal.Times.SignedWeeks : now.Week, now.Week + 1, city.Pace.Pace, now.Atlas.Tables.Ceremonies,
            now.Atlas.Model, now.Draws);
        if (deal.Stage != stage || deal.Funds != funds)
        {
            Book(city, deal, stage, funds, reached, now, outbox);
        }
    }

    /// <summary>Which stages a deal has reached, a bit each.</summary>
    private static int ReachedMask(in DealTimes times)
    {
        var mask = 0;
        foreach (var stage in Milestones)
        {
            mask |= double.IsNaN(times.At(stage)) ? 0 : 1 << (int)stage;
        }

        return mask;
    }

    private static void UpdatePace(CityState city, in WeekContext now)
    {
        var (quality, clocks) = (ParametersOf(city, now).ServiceQuality, now.Atlas.Model.Clocks);
        var aftercare = DealPace.Aftercare(now.Atlas.Officers[city.Position], city.Means.Followed, clocks);
        var pace = new DealPace(
            DealPace.SpeedOf(quality, aftercare, clocks) * ShockTo(ShockField.ClockSpeed, city, now),
            DealPace.LapseFactorOf(quality, aftercare, clocks),
            ShockTo(ShockField.StartSpeed, city, now) * ShockTo(ShockField.LandDelivery, city, now),
            ShockTo(ShockField.Reporting, city, now));
        if (city.Pace.Number == 0 || pace != city.Pace.Pace)
        {
            city.Pace = (pace, city.Pace.Number + 1);
        }
    }

    private static void Book(
        CityState city, in Deal deal, Stage stageBefore, Money fundsBefore, int reachedBefore, in WeekContext now, ICityOutbox outbox)
    {
        Check(city, deal, now);
        BookFunds(city, deal, fundsBefore, now);
        foreach (var stage in Milestones)
        {
            if (stageBefore < stage && (reachedBefore & (1 << (int)stage)) == 0 && !double.IsNaN(deal.Times.At(stage)))
            {
                Reach(city, deal, stage, now, outbox);
            }
        }

        if (deal.Stage == Stage.Lapsed)
        {
            GiveBack(city, deal, negotiated: !deal.IsSigned);
            Announce(deal, Stage.Lapsed, deal.Times.EndedWeeks, outbox);
        }
    }

    private static void BookFunds(CityState city, in Deal deal, Money before, in WeekContext now)
    {
        var gain = (deal.Funds - before).Wan;
        city.WeeklyFundsWan[now.Index] += gain;
        city.WeeklyCohortFundsWan[now.Index] += deal.Times.SignedWeeks >= 0 ? gain : 0;
        if (gain != 0 && deal.Funds > deal.Amount.Times(deal.Realised))
        {
            Check(city, deal, now);
        }
    }

    private static void Reach(CityState city, in Deal deal, Stage stage, in WeekContext now, ICityOutbox outbox)
    {
        city.Tally.CountReached(deal, stage);
        if (stage == Stage.Signed)
        {
            city.Means = city.Means with { Negotiated = city.Means.Negotiated - 1, SignedThisYear = city.Means.SignedThisYear + deal.Amount };
        }
        else if (stage == Stage.Started && deal.Key.Firm >= 0)
        {
            city.Started[now.Atlas.Tables.FirmSectors[deal.Key.Firm]]++;
        }
        else if (stage == Stage.InProduction)
        {
            city.Means = city.Means with { Followed = city.Means.Followed - 1 };
        }

        var milestone = Announce(deal, stage, deal.Times.At(stage), outbox);
        if (deal.Key.Firm >= 0 && stage is Stage.Started or Stage.InProduction)
        {
            TellPeers(milestone, now, outbox);
        }
    }

    private static Milestone Announce(in Deal deal, Stage stage, double timeWeeks, ICityOutbox outbox)
    {
        var milestone = new Milestone(deal.Key, stage, deal.Amount, timeWeeks);
        if (deal.Key.Firm >= 0)
        {
            outbox.Send(milestone, deal.Key.Firm);
        }

        return milestone;
    }

    /// <summary>Peers of a firm whose project starts or produces hear of it with probability p_ref: those of its sector, then those of its
    /// chambers that are not (M17). A peer of several groups has one draw and hears once.</summary>
    private static void TellPeers(in Milestone milestone, in WeekContext now, ICityOutbox outbox)
    {
        if (milestone.Deal.Firm < 0)
        {
            return;
        }

        var sector = now.Atlas.Tables.FirmSectors[milestone.Deal.Firm];
        TellPeers(milestone, now.Atlas.Tables.OfSector(sector), told: 0, sector, now, outbox);
        var chambers = now.Atlas.World.Firms[milestone.Deal.Firm].Chambers;
        for (var i = 0; i < chambers.Length; i++)
        {
            TellPeers(milestone, now.Atlas.Tables.MembersOf(chambers[i]), told: i, sector, now, outbox);
        }
    }

    /// <summary>Tells those of a group whose 1 − u is below p_ref, unless their sector or one of the chambers before was told already.</summary>
    private static void TellPeers(in Milestone milestone, FirmPool group, int told, int sector, in WeekContext now, ICityOutbox outbox)
    {
        var scratch = now.Scratch.Reserve(group.Firms.Length);
        var probability = now.Atlas.Model.Awareness.ReferralProbability;
        var source = EntityHash.OfPair(
            now.Atlas.Tables.FirmHashes[milestone.Deal.Firm], now.Atlas.Tables.CityHashes[milestone.Deal.City]);
        var found = KeyedRace.Collect(
            now.Draws, Purpose.Referral, source, group.Hashes, group.Weights, probability, now.Tick, (int)milestone.Stage, scratch.Found,
            scratch.Uniforms);
        var isSector = ReferenceEquals(group, now.Atlas.Tables.OfSector(sector));
        for (var i = 0; i < found; i++)
        {
            var peer = group.Firms[scratch.Found[i]];
            if (1 - scratch.Uniforms[i] < probability && peer != milestone.Deal.Firm && (isSector || !IsTold(milestone, peer, told, sector, now)))
            {
                outbox.Send(milestone, peer);
            }
        }
    }

    private static bool IsTold(in Milestone milestone, int peer, int told, int sector, in WeekContext now)
    {
        var (own, others) = (now.Atlas.World.Firms[milestone.Deal.Firm].Chambers, now.Atlas.World.Firms[peer].Chambers);
        var isTold = now.Atlas.Tables.FirmSectors[peer] == sector;
        for (var i = 0; i < told && !isTold; i++)
        {
            isTold = others.Contains(own[i]);
        }

        return isTold;
    }

    /// <summary>Signings of the year before, whose landing falls into the campaign (docs/model/signing.md): Poisson by week, sizes as M1.</summary>
    private static void CarryOver(CityState city, in WeekContext now)
    {
        var perWeek = ParametersOf(city, now).CarryOverPerWeek;
        if (now.Week >= 0 || now.Week < -CityDefaults.CarryOverWeeks || perWeek <= 0)
        {
            return;
        }

        var (hash, tick, draws) = (now.Atlas.Tables.CityHashes[city.Position], now.Tick, now.Draws);
        var count = Poisson.Quantile(draws.Uniform(Purpose.CarryOver, hash, 0, tick), perWeek);
        for (var i = 0; i < Math.Min(count, MaxCarriedPerWeek); i++)
        {
            var source = EntityHash.OfPair(hash, (tick * MaxCarriedPerWeek) + (uint)i);
            var u = draws.Uniform(Purpose.Size, source, hash, tick);
            var amount = Money.FromYi(now.Atlas.SizesCarriedOver(city.Position).Quantile(u));
            var time = now.Week + draws.Uniform(Purpose.CarryOver, source, hash, tick);
            city.Begin(DealStep.CarryOver(
                new DealKey(-1, city.Position, (now.Week * MaxCarriedPerWeek) + i), (source, hash), amount, time, now.Atlas.Model, draws));
            city.Means = city.Means with { Followed = city.Means.Followed + 1 };
        }
    }

    /// <summary>At each event with a ceremony, a share r_re of the last year's deals is presented again (M14).</summary>
    private static void Represent(CityState city, in WeekContext now)
    {
        foreach (var e in HostedEvents(city, now))
        {
            if (!now.Atlas.World.Events[e].Signs)
            {
                continue;
            }

            var share = now.Atlas.Model.Signing.RepresentedShare * ShockTo(ShockField.Reporting, city, now);
            var host = now.Atlas.Tables.HostHash(city.Position, e);
            foreach (ref readonly var deal in city.Active)
            {
                var age = now.Atlas.World.Events[e].TimeWeeks - deal.Times.SignedWeeks;
                if (age > 0 && age <= CityDefaults.RepresentationWeeks
                    && now.Draws.Uniform(Purpose.Representation, deal.FirmHash, host, now.Tick) < share)
                {
                    city.Tally.CountRepeat(deal);
                    city.RepeatedDeals.Add(new Repeat(city.Position, e, now.Week, deal.Amount.Wan, deal.Headline.Wan));
                }
            }
        }
    }
}
