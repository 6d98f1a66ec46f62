using System.Runtime.InteropServices;
using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Numerics;
using Simulator.Core.Shocks;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phases 7 and 8: negotiations, signings, and everything after (M12, M14, M15, M16).</summary>
internal sealed partial class CityReplicate
{
    /// <summary>Most earlier signings of a city that are told apart in a week.</summary>
    private const int MaxCarriedPerWeek = 512;

    private static readonly Stage[] Milestones =
        [Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction];

    public void Land(int week, Exchange exchange)
    {
        CarryOver(week);
        var pace = Pace(week);
        var kept = 0;
        var active = CollectionsMarshal.AsSpan(_active);
        foreach (ref readonly var before in active)
        {
            var after = before.Times.EngagedWeeks == week
                ? before
                : DealStep.Advance(before, Beginning(before, week), week + 1, pace, _blueprint.Ceremonies, _tables.Model, _draws);
            Book(before, after, week, exchange);
            if (after.IsOver)
            {
                _ended.Add(DealRow.Of(after));
            }
            else
            {
                active[kept++] = after;
            }
        }

        _active.RemoveRange(kept, _active.Count - kept);
        Represent(week);
    }

    /// <summary>A deal carried over starts in mid-week, when it was signed.</summary>
    private static double Beginning(in Deal deal, int week) => deal.Times.SignedWeeks > week ? deal.Times.SignedWeeks : week;

    private DealPace Pace(int week)
    {
        var clocks = _tables.Model.Clocks;
        var climate = _blueprint.Climate;
        var aftercare = PaceStep.Aftercare(_tables.Officers[_position], _state.Followed, clocks);
        return new DealPace(
            PaceStep.Speed(_city.ServiceQuality, aftercare, clocks) * climate.Factor(ShockField.ClockSpeed, _position, week),
            PaceStep.LapseFactor(_city.ServiceQuality, aftercare, clocks),
            climate.Factor(ShockField.StartSpeed, _position, week) * climate.Factor(ShockField.LandDelivery, _position, week),
            climate.Factor(ShockField.Reporting, _position, week));
    }

    private void Book(in Deal before, in Deal after, int week, Exchange exchange)
    {
        if (after.Stage == before.Stage && after.Funds == before.Funds)
        {
            return;
        }

        Verify(after, week);
        BookFunds(after, (after.Funds - before.Funds).Wan, week);
        for (var i = 0; i < Milestones.Length; i++)
        {
            if (before.Stage < Milestones[i] && !double.IsNaN(after.Times.At(Milestones[i])) && double.IsNaN(before.Times.At(Milestones[i])))
            {
                Reach(after, Milestones[i], exchange);
            }
        }

        if (after.Stage == Stage.Lapsed && before.Stage != Stage.Lapsed)
        {
            GiveBack(after, negotiated: !after.IsSigned);
            Announce(after, Stage.Lapsed, after.Times.EndedWeeks, exchange);
        }
    }

    private void BookFunds(in Deal deal, long gainWan, int week)
    {
        var index = _world.Calendar.Index(week);
        _funds[index] += gainWan;
        _cohortFunds[index] += deal.Times.SignedWeeks >= 0 ? gainWan : 0;
    }

    private void Reach(in Deal deal, Stage stage, Exchange exchange)
    {
        CountReached(deal, stage);
        if (stage == Stage.Signed)
        {
            _state = _state with { Negotiated = _state.Negotiated - 1, SignedThisYear = _state.SignedThisYear + deal.Amount };
        }
        else if (stage == Stage.Started && deal.Key.Firm >= 0)
        {
            _started[_world.Firms[deal.Key.Firm].Sector]++;
        }
        else if (stage == Stage.InProduction)
        {
            _state = _state with { Followed = _state.Followed - 1 };
        }

        Announce(deal, stage, deal.Times.At(stage), exchange);
    }

    private static void Announce(in Deal deal, Stage stage, double timeWeeks, Exchange exchange)
    {
        if (deal.Key.Firm >= 0)
        {
            exchange.Send(
                new Milestone(deal.Key, stage, deal.Amount, timeWeeks), toAll: stage is Stage.Started or Stage.InProduction);
        }
    }

    /// <summary>Signings of the year before, whose landing falls into the campaign (section 2.12 of docs/model): Poisson by week, sizes as M1.</summary>
    private void CarryOver(int week)
    {
        if (week >= 0 || week < -CityDefaults.CarryOverWeeks || _city.CarryOverPerWeek <= 0)
        {
            return;
        }

        var tick = KeyedDraws.Tick(week);
        var count = Poisson.Quantile(_draws.Uniform(Purpose.CarryOver, _city.Hash, 0, tick), _city.CarryOverPerWeek);
        for (var i = 0; i < Math.Min(count, MaxCarriedPerWeek); i++)
        {
            var source = EntityHash.OfPair(_city.Hash, (tick * MaxCarriedPerWeek) + (uint)i);
            var u = _draws.Uniform(Purpose.Size, source, _city.Hash, tick);
            var amount = Money.FromYi(_tables.SizesOf(_city.CarryOverLogMedian).Quantile(u));
            var time = week + _draws.Uniform(Purpose.CarryOver, source, _city.Hash, tick);
            _active.Add(DealStep.CarryOver(
                new DealKey(-1, _position, (week * MaxCarriedPerWeek) + i), (source, _city.Hash), amount, time, _tables.Model, _draws));
            _state = _state with { Followed = _state.Followed + 1 };
        }
    }

    /// <summary>At each event with a ceremony, a share r_re of the last year's deals is presented again (M14).</summary>
    private void Represent(int week)
    {
        foreach (var e in HostedEvents(week))
        {
            if (!_world.Events[e].Signs)
            {
                continue;
            }

            var share = _tables.Model.Signing.RepresentedShare * _blueprint.Climate.Factor(ShockField.Reporting, _position, week);
            var host = _blueprint.HostHash(_position, e);
            foreach (var deal in _active)
            {
                var age = _world.Events[e].TimeWeeks - deal.Times.SignedWeeks;
                if (age > 0 && age <= CityDefaults.RepresentationWeeks
                    && _draws.Uniform(Purpose.Representation, deal.FirmHash, host, KeyedDraws.Tick(week)) < share)
                {
                    _announcedWan += deal.Headline.Wan;
                    _repeats.Add(new Repeat(_position, e, week, deal.Amount.Wan, deal.Headline.Wan));
                }
            }
        }
    }
}
