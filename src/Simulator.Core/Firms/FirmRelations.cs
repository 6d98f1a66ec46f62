using System.Numerics;

namespace Simulator.Core.Firms;

/// <summary>What some firms know of the cities: side by side the acquaintances, the courtships, and the contacts by province.</summary>
/// <remarks>A place for every city where that is small, else only for the cities that a firm has to do with. State of one replicate; used
/// again for the next. Not thread-safe.</remarks>
public sealed class FirmRelations
{
    /// <summary>Most pairs of firm and city for each of which a place is kept, pairs.</summary>
    private const int LargestDense = 1 << 20;

    private readonly int _first;
    private readonly int _cities;
    private readonly int _provinces;
    private readonly SparseRows? _sparse;
    private readonly Acquaintance[] _known = [];
    private readonly Courtship[] _courted = [];
    private readonly double[] _provinceContacts;

    /// <summary>Relations of firms that know nobody.</summary>
    /// <param name="first">Position of the first firm.</param>
    /// <param name="count">Number of firms.</param>
    /// <param name="cities">Number of cities.</param>
    /// <param name="provinces">Number of provinces.</param>
    public FirmRelations(int first, int count, int cities, int provinces)
    {
        (_first, _cities, _provinces) = (first, cities, provinces);
        _provinceContacts = new double[count * provinces];
        if ((long)count * cities > LargestDense)
        {
            _sparse = new SparseRows(count, cities);
            return;
        }

        (_known, _courted) = (new Acquaintance[count * cities], new Courtship[count * cities]);
        Array.Fill(_courted, Courtship.None);
    }

    /// <summary>Weighted contacts of a firm by all cities of a province, contacts.</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="province">Position of the province.</param>
    public ref double ProvinceContacts(int firm, int province) => ref _provinceContacts[((firm - _first) * _provinces) + province];

    /// <summary>How well a firm knows a city; nothing is kept of a city that it does not know.</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="city">Position of the city.</param>
    public Acquaintance Peek(int firm, int city) =>
        _sparse is null ? _known[((firm - _first) * _cities) + city] : _sparse.Peek(firm - _first, city).Known;

    /// <summary>What a firm feels about a city; nothing is kept of a city that it does not know.</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="city">Position of the city.</param>
    public Courtship PeekCourtship(int firm, int city) =>
        _sparse is null ? _courted[((firm - _first) * _cities) + city] : _sparse.Peek(firm - _first, city).Courted;

    /// <summary>How well a firm knows a city, to be changed. The reference holds until another relation is made.</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="city">Position of the city.</param>
    public ref Acquaintance Touch(int firm, int city) =>
        ref _sparse is null ? ref _known[((firm - _first) * _cities) + city] : ref _sparse.Touch(firm - _first, city).Known;

    /// <summary>What a firm feels about a city, to be changed. The reference holds until another relation is made.</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="city">Position of the city.</param>
    public ref Courtship TouchCourtship(int firm, int city) =>
        ref _sparse is null ? ref _courted[((firm - _first) * _cities) + city] : ref _sparse.Touch(firm - _first, city).Courted;

    /// <summary>The cities that a firm may have to do with, from one on: the next, or -1.</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="from">First city that is looked at.</param>
    public int NextCity(int firm, int from) =>
        _sparse is null ? (from < _cities ? from : -1) : _sparse.Next(firm - _first, from);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_provinceContacts);
        Array.Clear(_known);
        Array.Fill(_courted, Courtship.None);
        _sparse?.Clear();
    }

    private struct Cell
    {
        public Acquaintance Known;
        public Courtship Courted;
    }

    /// <summary>Rows of cells in order of the city, several rows to a page: pages are small for the collector, and a row that needs more room moves
    /// to another page. A page that all rows have left is used again.</summary>
    private sealed class SparseRows(int rows, int cities)
    {
        private const int FirstCapacity = 4;
        private const int SmallestPage = 512;

        private readonly Place[] _places = new Place[rows];
        private readonly int _pageLength = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestPage, FirstCapacity + cities));
        private readonly List<int[]> _cities = [];
        private readonly List<Cell[]> _cells = [];
        private readonly List<int> _occupied = [];
        private readonly Stack<int> _empty = [];
        private int _page = -1;
        private int _used = int.MaxValue / 2;

        public Cell Peek(int row, int city)
        {
            var at = Cities(row).IndexOf(city);
            return at < 0 ? new Cell { Courted = Courtship.None } : Cells(row)[at];
        }

        public ref Cell Touch(int row, int city)
        {
            var at = Cities(row).IndexOf(city);
            at = at >= 0 ? at : Insert(row, city);
            return ref Cells(row)[at];
        }

        public int Next(int row, int from)
        {
            foreach (var city in Cities(row))
            {
                if (city >= from)
                {
                    return city;
                }
            }

            return -1;
        }

        public void Clear()
        {
            Array.Clear(_places);
            _empty.Clear();
            for (var page = 0; page < _cities.Count; page++)
            {
                _occupied[page] = 0;
                _empty.Push(page);
            }

            (_page, _used) = (-1, int.MaxValue / 2);
        }

        private Span<int> Cities(int row)
        {
            ref readonly var place = ref _places[row];
            return place.Count == 0 ? [] : _cities[place.Page].AsSpan(place.Offset, place.Count);
        }

        private Span<Cell> Cells(int row)
        {
            ref readonly var place = ref _places[row];
            return place.Count == 0 ? [] : _cells[place.Page].AsSpan(place.Offset, place.Count);
        }

        private int Insert(int row, int city)
        {
            ref var place = ref _places[row];
            if (place.Count == place.Capacity)
            {
                Move(ref place, Math.Max(FirstCapacity, 2 * place.Capacity));
            }

            var at = ~Cities(row).BinarySearch(city);
            place.Count++;
            var cities = Cities(row);
            var cells = Cells(row);
            cities[at..^1].CopyTo(cities[(at + 1)..]);
            cells[at..^1].CopyTo(cells[(at + 1)..]);
            (cities[at], cells[at]) = (city, new Cell { Courted = Courtship.None });
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
                Array.Copy(_cities[place.Page], place.Offset, _cities[_page], _used, place.Count);
                Array.Copy(_cells[place.Page], place.Offset, _cells[_page], _used, place.Count);
                Leave(place);
            }

            place = place with { Page = _page, Offset = _used, Capacity = capacity };
            _occupied[_page] += capacity;
            _used += capacity;
        }

        private void TurnPage()
        {
            if (!_empty.TryPop(out _page))
            {
                _page = _cities.Count;
                _cities.Add(new int[_pageLength]);
                _cells.Add(new Cell[_pageLength]);
                _occupied.Add(0);
            }

            _used = 0;
        }

        private void Leave(in Place place)
        {
            _occupied[place.Page] -= place.Capacity;
            if (_occupied[place.Page] == 0 && place.Page != _page)
            {
                _empty.Push(place.Page);
            }
        }

        /// <summary>Where a row lies.</summary>
        private record struct Place(int Page, int Offset, int Count, int Capacity);
    }
}
