using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;

namespace Simulator.Engine.Ensembles;

/// <summary>A block of firms in one replicate: their projects, money and relations. The formulas are in Core; here they are called in order.</summary>
/// <remarks>One file for each phase. Not thread-safe.</remarks>
internal sealed partial class FirmReplicate
{
    private readonly Blueprint _blueprint;
    private readonly World _world;
    private readonly ModelTables _tables;
    private readonly KeyedDraws _draws;
    private readonly int _first;
    private readonly int _count;

    private readonly int[] _nextArrival;
    private readonly ProjectSlot[] _slots;
    private readonly Opportunity[] _open;
    private readonly double[] _outsideTastes;
    private readonly int[] _considered;
    private readonly bool[] _freshForSwitch;
    private readonly long[] _heldWan;
    private readonly RelationBook _relations;
    private readonly double[] _provinceContacts;
    private readonly ProjectBook _projects;
    private readonly InboundCalendar _inbound;
    private readonly AwarenessMap[] _courses;
    private readonly double[] _appeals;
    private readonly long[] _gains;
    private readonly PeerIndex _peers;
    private readonly List<int> _listeners = [];

    /// <summary>All firms with a project that is open or offered; and others, until they are looked at.</summary>
    private readonly FirmSet _withProject;

    /// <summary>All firms that may have something to decide; and others, until they are looked at.</summary>
    private readonly FirmSet _attentive;

    /// <summary>Counter-offers that wait for an answer.</summary>
    private int _countered;

    private int[] _found;
    private double[] _uniforms;

    public FirmReplicate(Blueprint blueprint, PeerIndex peers, int first, int count, KeyedDraws draws)
    {
        (_blueprint, _world, _peers, _first, _count, _draws) = (blueprint, blueprint.World, peers, first, count, draws);
        _tables = blueprint.TablesFor(draws);
        var pairs = _world.Sectors.Length * _world.Cities.Length;
        (_nextArrival, _slots, _open) = (new int[count], new ProjectSlot[count], new Opportunity[count]);
        (_outsideTastes, _considered, _freshForSwitch, _heldWan) = (new double[count], new int[count], new bool[count], new long[count]);
        (_withProject, _attentive) = (new FirmSet(count), new FirmSet(count));
        (_relations, _projects) = (new RelationBook(count, _world.Cities.Length), new ProjectBook(count));
        _provinceContacts = new double[count * _world.Provinces.Length];
        _inbound = new InboundCalendar(_world.Calendar.TotalWeeks);
        (_courses, _appeals, _gains) = (new AwarenessMap[pairs], new double[pairs], new long[pairs]);
        (_found, _uniforms) = (new int[_world.Cities.Length], new double[_world.Cities.Length]);
        Array.Fill(_courses, AwarenessMap.Identity);
        for (var firm = first; firm < first + count; firm++)
        {
            _nextArrival[firm - first] = NextArrival(firm, -1);
        }
    }

    /// <summary>Opportunities so far: arrived, chosen, expired, and open now.</summary>
    public OpportunityTally Tally { get; private set; }

    private int Pair(int firm, int city) => (_blueprint.SectorOf(firm) * _world.Cities.Length) + city;

    /// <summary>Contacts of a firm by all cities of a city's province, weighted as in its relations.</summary>
    private ref double ProvinceContacts(int firm, int city) =>
        ref _provinceContacts[((firm - _first) * _world.Provinces.Length) + _world.Cities[city].Province];

    private Money Free(int firm) => _world.Firms[firm].Capital - new Money(_heldWan[firm - _first]);

    private double Fatigue(int firm, int city, in Relation relation, int week)
    {
        var province = ProvinceContacts(firm, city);
        return province == 0
            ? 0
            : RelationStep.Fatigue(relation.ContactBase, province, _tables.ContactWeight(week), _tables.Model.Awareness);
    }

    private static void Reserve(ref int[] found, ref double[] uniforms, int length)
    {
        if (found.Length < length)
        {
            (found, uniforms) = (new int[length], new double[length]);
        }
    }

    private int NextArrival(int firm, int lastIndex)
    {
        var parameters = _world.Firms[firm];
        return OpportunityStep.NextArrival(
            parameters.Hash, lastIndex, _tables.Model.Opportunity.RatePerYear, _blueprint.Sectors[parameters.Sector].Exposure,
            _world.Calendar.FirstWeek, _draws);
    }
}
