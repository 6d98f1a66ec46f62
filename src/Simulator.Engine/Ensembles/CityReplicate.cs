using Simulator.Core;
using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Ensembles;

/// <summary>A city in one replicate: its means, leads, offers and deals. The formulas are in Core; here they are called in order.</summary>
/// <remarks>One file for each phase. Not thread-safe.</remarks>
internal sealed partial class CityReplicate
{
    /// <summary>What sums of fractions may be off by, in their own unit.</summary>
    private const double Rounding = 1e-6;

    private readonly Blueprint _blueprint;
    private readonly World _world;
    private readonly CityParameters _city;
    private readonly int _position;
    private readonly ModelTables _tables;
    private readonly KeyedDraws _draws;

    private readonly Shortlist?[] _shortlists = new Shortlist?[(int)Channel.CarriedOver + 1];
    private readonly LeadBook _leads;
    private readonly List<(Offer Offer, int Since)> _waiting = [];
    private readonly List<Deal> _active = [];
    private readonly List<DealRow> _ended = [];
    private readonly List<Repeat> _repeats = [];
    private readonly double[] _peers;
    private readonly int[] _started;
    private readonly double[] _gaps;
    private readonly double[] _strangers;
    private readonly int[] _pitches;
    private readonly long[] _funds;
    private readonly long[] _cohortFunds;
    private readonly int[] _guests;
    private readonly double _largestGap;
    private double _largestAwareness;
    private CityState _state;
    private WeekPlan _plan;

    public CityReplicate(Blueprint blueprint, int position, KeyedDraws draws)
    {
        (_blueprint, _world, _position, _draws) = (blueprint, blueprint.World, position, draws);
        _city = _world.Cities[position];
        _tables = blueprint.TablesFor(draws);
        _state = CityState.Initial(_city);
        var weeks = _world.Calendar.TotalWeeks;
        (_peers, _started) = (new double[_world.Sectors.Length], new int[_world.Sectors.Length]);
        (_gaps, _strangers) = (new double[_peers.Length], new double[_peers.Length]);
        (_pitches, _funds, _cohortFunds) = (new int[weeks], new long[weeks], new long[weeks]);
        (_guests, _leads) = (new int[_world.Events.Length], new LeadBook(_world.Firms.Length));
        _largestGap = blueprint.Sectors.Max(sector => TargetingStep.ChainGap(sector.LinkedAnchors[position], 0, _city.ChainTarget));
    }

    public CityLedger Close()
    {
        _ended.AddRange(_active.Select(deal => DealRow.Of(deal)));
        _ended.Sort((left, right) => DealKey.Compare(KeyOf(left), KeyOf(right)));
        return new CityLedger
        {
            Deals = [.. _ended],
            Repeats = [.. _repeats],
            Pitches = [.. _pitches],
            FundsWan = [.. _funds],
            CohortFundsWan = [.. _cohortFunds],
            Guests = [.. _guests],
            SpentWan = _state.SpentWan,
            IncentivesWan = _city.Purse.Wan - _state.PurseFree.Wan,
        };
    }

    /// <summary>Checks the city's means and counters.</summary>
    /// <exception cref="ModelInvariantException">One of them is out of bounds.</exception>
    public void Verify(int replicate, int week)
    {
        Check(_state.LandFreeMu >= -Rounding * Math.Max(1, _city.LandMu), "land given out ≤ land", _state.LandFreeMu);
        Check(_state.PurseFree.Wan >= 0, "incentives ≤ purse", _state.PurseFree.Wan);
        Check(_state.LeaderDays >= -Rounding, "leader-days ≤ granted", _state.LeaderDays);
        Check(_state.LowestBalanceWan >= -_tables.Model.Costs.FixedWanPerYear - Rounding, "spend ≤ budget", _state.LowestBalanceWan);
        Check(_state.Followed == _active.Count, "deals = active + signed", _state.Followed - _active.Count);

        void Check(bool holds, string quantity, double value)
        {
            if (!holds)
            {
                throw new ModelInvariantException(_city.Id, replicate, week, quantity, FormattableString.Invariant($"{value}"));
            }
        }
    }

    private static DealKey KeyOf(in DealRow row) => new(row.Firm, row.City, row.Birth);

    private bool Promotes(int week) => week >= _world.Calendar.PromotionStartWeek;

    private ReadOnlySpan<int> HostedEvents(int week) => _blueprint.HostedEvents(_position, week);
}
