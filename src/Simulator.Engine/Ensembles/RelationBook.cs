using Simulator.Core.Firms;

namespace Simulator.Engine.Ensembles;

/// <summary>The relations of a block of firms in one replicate: only those that exist, each firm's side by side and in order of the counterpart.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class RelationBook(int firms)
{
    private const int FirstCapacity = 4;

    private readonly int[] _offsets = new int[firms];
    private readonly int[] _counts = new int[firms];
    private readonly int[] _capacities = new int[firms];
    private int[] _parties = new int[firms * FirstCapacity];
    private Relation[] _relations = new Relation[firms * FirstCapacity];
    private int _used;

    /// <summary>Counterparts of a firm, ascending.</summary>
    public ReadOnlySpan<int> Parties(int firm) => _parties.AsSpan(_offsets[firm], _counts[firm]);

    /// <summary>Relations of a firm, in the order of <see cref="Parties"/>.</summary>
    public Span<Relation> Relations(int firm) => _relations.AsSpan(_offsets[firm], _counts[firm]);

    /// <summary>The relation to a counterpart, or to one that is unknown.</summary>
    public Relation Peek(int firm, int party)
    {
        var at = Find(firm, party);
        return at < 0 ? Relation.Unknown : _relations[at];
    }

    /// <summary>The relation to a counterpart, made when there is none. The reference holds until the next relation is made.</summary>
    public ref Relation Touch(int firm, int party)
    {
        var at = Find(firm, party);
        at = at >= 0 ? at : Insert(firm, party);
        return ref _relations[at];
    }

    private int Find(int firm, int party)
    {
        var (offset, count) = (_offsets[firm], _counts[firm]);
        for (var i = offset; i < offset + count; i++)
        {
            if (_parties[i] == party)
            {
                return i;
            }
        }

        return -1;
    }

    private int Insert(int firm, int party)
    {
        if (_counts[firm] == _capacities[firm])
        {
            Move(firm, Math.Max(FirstCapacity, 2 * _capacities[firm]));
        }

        var at = _offsets[firm] + _counts[firm]++;
        for (; at > _offsets[firm] && _parties[at - 1] > party; at--)
        {
            (_parties[at], _relations[at]) = (_parties[at - 1], _relations[at - 1]);
        }

        (_parties[at], _relations[at]) = (party, Relation.Unknown);
        return at;
    }

    private void Move(int firm, int capacity)
    {
        if (_used + capacity > _parties.Length)
        {
            var length = Math.Max(_used + capacity, 2 * _parties.Length);
            Array.Resize(ref _parties, length);
            Array.Resize(ref _relations, length);
        }

        Array.Copy(_parties, _offsets[firm], _parties, _used, _counts[firm]);
        Array.Copy(_relations, _offsets[firm], _relations, _used, _counts[firm]);
        (_offsets[firm], _capacities[firm]) = (_used, capacity);
        _used += capacity;
    }
}
