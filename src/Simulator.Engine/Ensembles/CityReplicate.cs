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

    private static DealKey KeyOf(in DealRow row) => new(row.Firm, row.City, row.Birth);

    private bool Promotes(int week) => week >= _world.Calendar.PromotionStartWeek;

    private ReadOnlySpan<int> HostedEvents(int week) => _blueprint.HostedEvents(_position, week);
}
