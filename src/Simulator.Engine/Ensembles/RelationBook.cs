using System.Numerics;
using Simulator.Core.Firms;

namespace Simulator.Engine.Ensembles;

/// <summary>The relations of a block of firms in one replicate: only those that exist, each firm's side by side and in order of the counterpart.</summary>
/// <remarks>Kept in pages that are small for the collector; a firm's relations lie in one page. A firm that needs more room moves; a page that all
/// have left is used again. Not thread-safe.</remarks>
internal sealed class RelationBook
{
    private const int FirstCapacity = 4;
    private const int SmallestPage = 512;

    private readonly Place[] _places;
    private readonly int _pageLength;
    private readonly List<int[]> _parties = [];
    private readonly List<Relation[]> _relations = [];

    /// <summary>Places of each page that firms have room in.</summary>
    private readonly List<int> _let = [];
    private readonly Stack<int> _empty = [];
    private int _page = -1;
    private int _used;

    /// <summary>A book without relations.</summary>
    /// <param name="firms">Number of firms.</param>
    /// <param name="parties">Most counterparts that a firm can have.</param>
    public RelationBook(int firms, int parties)
    {
        _places = new Place[firms];
        _pageLength = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestPage, FirstCapacity + parties));
        _used = _pageLength;
    }

    /// <summary>Pages that were made.</summary>
    public int Pages => _parties.Count;

    /// <summary>Counterparts of a firm, ascending.</summary>
    public ReadOnlySpan<int> Parties(int firm)
    {
        ref readonly var place = ref _places[firm];
        return place.Count == 0 ? [] : _parties[place.Page].AsSpan(place.Offset, place.Count);
    }

    /// <summary>Relations of a firm, in the order of <see cref="Parties"/>.</summary>
    public Span<Relation> Relations(int firm)
    {
        ref readonly var place = ref _places[firm];
        return place.Count == 0 ? [] : _relations[place.Page].AsSpan(place.Offset, place.Count);
    }

    /// <summary>The relation to a counterpart, or to one that is unknown.</summary>
    public Relation Peek(int firm, int party)
    {
        var at = Parties(firm).IndexOf(party);
        return at < 0 ? Relation.Unknown : Relations(firm)[at];
    }

    /// <summary>The relation to a counterpart, made when there is none. The reference holds until the next relation is made.</summary>
    public ref Relation Touch(int firm, int party)
    {
        var at = Parties(firm).IndexOf(party);
        at = at >= 0 ? at : Insert(firm, party);
        return ref Relations(firm)[at];
    }

    private int Insert(int firm, int party)
    {
        ref var place = ref _places[firm];
        if (place.Count == place.Capacity)
        {
            Move(ref place, Math.Max(FirstCapacity, 2 * place.Capacity));
        }

        var at = ~Parties(firm).BinarySearch(party);
        place.Count++;
        var parties = _parties[place.Page].AsSpan(place.Offset, place.Count);
        var relations = Relations(firm);
        parties[at..^1].CopyTo(parties[(at + 1)..]);
        relations[at..^1].CopyTo(relations[(at + 1)..]);
        (parties[at], relations[at]) = (party, Relation.Unknown);
        return at;
    }

    private void Move(ref Place place, int capacity)
    {
        capacity = Math.Min(capacity, _pageLength);
        if (_used + capacity > _pageLength)
        {
            TurnPage();
        }

        if (place.Capacity > 0)
        {
            Array.Copy(_parties[place.Page], place.Offset, _parties[_page], _used, place.Count);
            Array.Copy(_relations[place.Page], place.Offset, _relations[_page], _used, place.Count);
            Leave(place);
        }

        place = place with { Page = _page, Offset = _used, Capacity = capacity };
        _let[_page] += capacity;
        _used += capacity;
    }

    private void TurnPage()
    {
        if (!_empty.TryPop(out _page))
        {
            _page = _parties.Count;
            _parties.Add(new int[_pageLength]);
            _relations.Add(new Relation[_pageLength]);
            _let.Add(0);
        }

        _used = 0;
    }

    private void Leave(in Place place)
    {
        _let[place.Page] -= place.Capacity;
        if (_let[place.Page] == 0 && place.Page != _page)
        {
            _empty.Push(place.Page);
        }
    }

    /// <summary>Where the relations of a firm lie.</summary>
    private record struct Place(int Page, int Offset, int Count, int Capacity);
}
