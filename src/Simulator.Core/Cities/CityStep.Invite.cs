using Simulator.Core.Events;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Core.Targeting;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <content>Phase Invite: mandate, budget, and whom to invite (M2, M3, M4; docs/model/targeting.md). The n best of score + Gumbel noise are
/// called on; the same law is a race in which a firm finishes at −ln u ÷ e^score.</content>
public static partial class CityStep
{
    /// <summary>Reads the mandate, plans the week and invites firms.</summary>
    /// <param name="city">The city.</param>
    /// <param name="mandates">The mandate, in a week in which there is one.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where invitations go.</param>
    public static void Invite(CityState city, ReadOnlySpan<Mandate> mandates, in WeekContext now, ICityOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(outbox);
        if (now.Atlas.BeginsIn(now.Week))
        {
            city.ForgetShortlists();
        }

        foreach (ref readonly var mandate in mandates)
        {
            city.Means = Take(mandate, city.Means, now.Week);
        }

        city.Plan = default;
        if (!Promotes(now))
        {
            return;
        }

        var (parameters, costs) = (ParametersOf(city, now), now.Atlas.Model.Costs);
        var circumstances = CircumstancesOf(city, now);
        (city.Plan, city.Means) = PlanWeek(
            Accrue(city.Means, parameters, circumstances.YearBegins, costs), parameters, circumstances, costs, now.Draws);
        Appraise(city, now);
        InviteByChannel(city, now, outbox);
        InviteToEvents(city, now, outbox);
    }

    /// <summary>The part of a score that does not change during a run, score (M4).</summary>
    /// <param name="fit">Fit of the firm's sector to the city, unitless, in [0, 1].</param>
    /// <param name="tie">Home tie, unitless, in [0, 1].</param>
    /// <param name="logCapital">ln(1 + W), W in 亿元, unitless.</param>
    /// <param name="logDistance">ln(1 + distance / 500 km), unitless.</param>
    /// <param name="strategy">The city's strategy.</param>
    /// <param name="parameters">Parameters of M4.</param>
    public static double FixedScore(
        double fit, double tie, double logCapital, double logDistance, Strategy strategy, TargetingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(parameters);
        return strategy.Indiscriminate ? 0 :
            (parameters.Fit * strategy.FitFactor * fit)
            + (parameters.Tie * strategy.TieFactor * tie)
            + (parameters.Size * logCapital)
            - (parameters.Distance * logDistance);
    }

    /// <summary>The part of a score that changes from week to week, score (M4).</summary>
    /// <param name="awareness">a as far as the city knows it, unitless, in [0, 1].</param>
    /// <param name="gap">Gap in the city's chain at the firm's sector, unitless, in [0, 1].</param>
    /// <param name="fatigue">φ as far as the city knows it, unitless.</param>
    /// <param name="strategy">The city's strategy.</param>
    /// <param name="parameters">Parameters of M4.</param>
    public static double WeeklyScore(
        double awareness, double gap, double fatigue, Strategy strategy, TargetingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(parameters);
        return strategy.Indiscriminate ? 0 : SumOfWeek(awareness, GapScore(gap, strategy, parameters), fatigue, parameters);
    }

    /// <summary>The largest value that <see cref="WeeklyScore"/> can take, score.</summary>
    /// <param name="awareness">Largest awareness that the city knows of, unitless, in [0, 1].</param>
    /// <param name="gap">Largest gap in its chain, unitless, in [0, 1].</param>
    /// <param name="strategy">The city's strategy.</param>
    /// <param name="parameters">Parameters of M4.</param>
    public static double WeeklyScoreBound(double awareness, double gap, Strategy strategy, TargetingParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(parameters);
        return strategy.Indiscriminate ? 0 :
            Math.Max(0, parameters.Awareness * awareness) + Math.Max(0, parameters.Gap * strategy.GapFactor * gap);
    }

    /// <summary>chaingap: how much a sector is missing in a city's chain, unitless, in [0, 1] (M4).</summary>
    /// <param name="linkedAnchors">Σ of the anchors present, weighted with their links to the sector, unitless.</param>
    /// <param name="started">N: projects started in the sector, projects.</param>
    /// <param name="target">Projects that close the gap, projects.</param>
    public static double ChainGap(double linkedAnchors, double started, double target) =>
        Math.Clamp(linkedAnchors - (started / target), 0, 1);

    private static double SumOfWeek(double awareness, double gapScore, double fatigue, TargetingParameters parameters) =>
        (parameters.Awareness * awareness) + gapScore - (parameters.Fatigue * fatigue);

    /// <summary>What the gap in its chain adds to the score of a sector's firms, score (M4).</summary>
    private static double GapScore(double gap, Strategy strategy, TargetingParameters parameters) =>
        parameters.Gap * strategy.GapFactor * gap;

    private static CityMeans Take(in Mandate mandate, in CityMeans means, int week) => mandate.Revises
        ? means with { SignedTarget = mandate.SignedTarget, LeaderDays = Math.Max(0, means.LeaderDays + mandate.LeaderDays) }
        : means with
        {
            SignedTarget = mandate.SignedTarget,
            SignedThisYear = default,
            LeaderDays = mandate.LeaderDays,
            MandateWeek = week,
        };

    private static WeekCircumstances CircumstancesOf(CityState city, in WeekContext now)
    {
        var (hostsEvent, hostsExpo) = (false, false);
        foreach (var e in HostedEvents(city, now))
        {
            var isExpo = now.Atlas.World.Events[e].Kind == EventKind.Expo;
            (hostsEvent, hostsExpo) = (hostsEvent || !isExpo, hostsExpo || isExpo);
        }

        return new WeekCircumstances(
            now.Week, (now.Week - now.Atlas.World.Calendar.PromotionStartWeek) % Calendar.WeeksPerYear == 0,
            ShockTo(ShockField.Travel, city, now), hostsEvent, hostsExpo);
    }

    /// <summary>What the week's part of the score is made of for each sector; firms that never answered are thought of as their peers (M4).</summary>
    private static void Appraise(CityState city, in WeekContext now)
    {
        var (parameters, targeting) = (ParametersOf(city, now), now.Atlas.Model.Targeting);
        for (var sector = 0; sector < city.GapScores.Length; sector++)
        {
            var gap = ChainGap(now.Atlas.Tables.LinkedAnchors[sector][city.Position], city.Started[sector], parameters.ChainTarget);
            city.GapScores[sector] = GapScore(gap, parameters.Strategy, targeting);
            city.Hearsay[2 * sector] = city.Peers[sector];
        }
    }

    private static void InviteByChannel(CityState city, in WeekContext now, ICityOutbox outbox)
    {
        var (plan, pools) = (city.Plan, now.Atlas.PoolsOf(city.Position));
        var visited = Rank(city, pools.Largest, [plan.Visits], -1, Channel.LeaderVisit, now);
        Send(city, visited, Channel.LeaderVisit, -1, CityDefaults.VisitRank, byChamber: false, outbox);
        CallOneByOne(city, pools.All, now, outbox);
        var guests = Rank(city, pools.All, [Invited(plan.SessionSeats, now)], -1, Channel.Roadshow, now);
        Send(city, guests, Channel.Roadshow, -1, ParametersOf(city, now).Strategy.SessionRank, byChamber: false, outbox);
    }

    /// <summary>Chain-targeted, small-team and online calls share one list, from its head in this order.</summary>
    private static void CallOneByOne(CityState city, FirmPool pool, in WeekContext now, ICityOutbox outbox)
    {
        var plan = city.Plan;
        var (chainEnd, teamEnd) = (plan.ChainCalls, plan.ChainCalls + plan.TeamCalls);
        var firms = Rank(city, pool, [chainEnd, teamEnd, teamEnd + plan.OnlineCalls], -1, Channel.SmallTeam, now);
        var chain = Math.Min(plan.ChainCalls, firms.Length);
        var team = Math.Min(plan.TeamCalls, firms.Length - chain);
        Send(city, firms[..chain], Channel.Chain, -1, 0, byChamber: false, outbox);
        Send(city, firms.Slice(chain, team), Channel.SmallTeam, -1, 0, byChamber: false, outbox);
        Send(city, firms[(chain + team)..], Channel.Online, -1, 0, byChamber: false, outbox);
    }

    private static void InviteToEvents(CityState city, in WeekContext now, ICityOutbox outbox)
    {
        foreach (var e in HostedEvents(city, now))
        {
            var parameters = now.Atlas.World.Events[e];
            var channel = ChannelOf(parameters.Kind);
            var pool = now.Atlas.PoolsOf(city.Position).WelcomedBy(e);
            var firms = Rank(city, pool, [Invited(Seats(city, e, now), now)], e, channel, now);
            Send(city, firms, channel, e, parameters.LeaderRank, parameters.ByChambers, outbox);
        }
    }

    private static Channel ChannelOf(EventKind kind) => kind switch
    {
        EventKind.Expo => Channel.Expo,
        EventKind.Cloud => Channel.Online,
        _ => Channel.Roadshow,
    };

    private static ReadOnlySpan<int> Rank(
        CityState city, FirmPool pool, scoped ReadOnlySpan<int> counts, int eventIndex, Channel channel, in WeekContext now)
    {
        if (counts[^1] <= 0)
        {
            return [];
        }

        var bound = WeeklyScoreBound(
            city.LargestAwareness, now.Atlas.Tables.LargestGaps[city.Position], ParametersOf(city, now).Strategy, now.Atlas.Model.Targeting);
        var race = new FirmRanking.Race(
            now.Atlas.Tables.HostHash(city.Position, eventIndex), pool, Math.Exp(bound), now.Week, (int)channel);
        var shortlist = eventIndex < 0 ? city.ShortlistOf(channel) : now.Scratch.Once;
        return FirmRanking.First(race, counts, shortlist, now.Draws, now.Scratch, new LeadScores(city, now));
    }

    private static void Send(
        CityState city, ReadOnlySpan<int> firms, Channel channel, int eventIndex, int rank, bool byChamber, ICityOutbox outbox)
    {
        foreach (var firm in firms)
        {
            outbox.Send(new Invitation(city.Position, firm, channel, eventIndex, rank, byChamber));
        }
    }

    private static int Invited(int seats, in WeekContext now) =>
        (int)Math.Ceiling(seats * now.Atlas.Model.Attendance.InvitationsPerSeat);

    /// <summary>The city's seats at an event: its part of the event's, and, at the first of its kind in the week, those it pays for itself.</summary>
    private static int Seats(CityState city, int e, in WeekContext now)
    {
        var paid = now.Atlas.World.Events[e].Kind == EventKind.Expo ? city.Plan.ExpoSeats : city.Plan.EventSeats;
        return now.Atlas.Tables.SeatsOf(city.Position, e) + (IsFirstOfKind(city, e, now) ? paid : 0);
    }

    private static bool IsFirstOfKind(CityState city, int e, in WeekContext now)
    {
        var isExpo = now.Atlas.World.Events[e].Kind == EventKind.Expo;
        foreach (var other in HostedEvents(city, now))
        {
            if ((now.Atlas.World.Events[other].Kind == EventKind.Expo) == isExpo)
            {
                return other == e;
            }
        }

        return false;
    }

    /// <summary>The week's part of the scores, from what the city knows of firms, or else of their sector (M4).</summary>
    /// <remarks>No branch depends on whether a firm is known, which a processor could only guess: nothing is added to what is known, and what
    /// is said of the sector to nothing.</remarks>
    private readonly ref struct LeadScores(CityState city, in WeekContext now) : IWeeklyScore
    {
        private readonly LeadTable _leads = city.Leads;
        private readonly ReadOnlySpan<int> _sectors = now.Atlas.Tables.FirmSectors.AsSpan();
        private readonly ReadOnlySpan<double> _hearsay = city.Hearsay;
        private readonly ReadOnlySpan<double> _gapScores = city.GapScores;
        private readonly ReadOnlySpan<double> _awarenessKept = now.Atlas.AwarenessKept;
        private readonly ReadOnlySpan<double> _fatigueKept = now.Atlas.FatigueKept;
        private readonly TargetingParameters _parameters = now.Atlas.Model.Targeting;
        private readonly bool _indiscriminate = ParametersOf(city, now).Strategy.Indiscriminate;
        private readonly int _week = now.Week;

        public void Fill(ReadOnlySpan<int> firms, Span<double> scores)
        {
            scores = scores[..firms.Length];
            if (_indiscriminate)
            {
                scores.Clear();
                return;
            }

            for (var i = 0; i < firms.Length; i++)
            {
                ref readonly var lead = ref _leads.Of(firms[i]);
                var sector = _sectors[firms[i]];
                var known = lead.Week == Lead.Never ? 0 : 1;
                var age = (_week - lead.Week) * known;
                scores[i] = SumOfWeek(
                    (lead.Awareness * _awarenessKept[age]) + _hearsay[(2 * sector) + known], _gapScores[sector],
                    lead.Fatigue * _fatigueKept[age], _parameters);
            }
        }
    }
}
