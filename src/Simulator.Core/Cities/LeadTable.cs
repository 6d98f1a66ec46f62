namespace Simulator.Core.Cities;

/// <summary>What a city knows of a firm from its last reply (M4).</summary>
/// <param name="Week">Week of the reply, or <see cref="Never"/>.</param>
/// <param name="Awareness">a then, unitless.</param>
/// <param name="Fatigue">φ then, unitless.</param>
internal readonly record struct Lead(int Week, double Awareness, double Fatigue)
{
    /// <summary>The firm has never answered.</summary>
    public const int Never = int.MinValue;
}

/// <summary>What a city knows of the firms that have answered it: a place for each firm where there are few, else an open-addressed table that
/// grows up to that size.</summary>
/// <remarks>Only looked up, never listed, so its order decides nothing. Not thread-safe.</remarks>
internal sealed class LeadTable
{
    /// <summary>Most firms for each of which a place is kept from the beginning, firms.</summary>
    private const int LargestDense = 1 << 14;

    private const uint Multiplier = 2654435769;
    private const int FirstBits = 6;

    private static readonly Lead Unknown = new(Lead.Never, 0, 0);

    private readonly int _firms;
    private int _bits = FirstBits;
    private int[] _keys = [];
    private Lead[] _leads;
    private int _count;

    /// <summary>A table without leads.</summary>
    /// <param name="firms">Number of firms.</param>
    public LeadTable(int firms)
    {
        _firms = firms;
        var length = firms <= LargestDense ? firms : 1 << FirstBits;
        (_keys, _leads) = (length == firms ? [] : new int[length], new Lead[length]);
        Array.Fill(_leads, Unknown);
    }

    /// <summary>What is known of a firm.</summary>
    public ref readonly Lead Of(int firm)
    {
        var at = HasPlaceForEach ? firm : Find(firm);
        return ref _leads[at];
    }

    /// <summary>Notes what is known of a firm.</summary>
    public void Set(int firm, in Lead lead)
    {
        if (HasPlaceForEach)
        {
            _leads[firm] = lead;
            return;
        }

        var at = Find(firm);
        _count += _keys[at] == 0 ? 1 : 0;
        (_keys[at], _leads[at]) = (firm + 1, lead);
        if (2 * _count > _keys.Length)
        {
            Grow();
        }
    }

    /// <summary>Forgets everything; the table stays as long as it is.</summary>
    public void Clear()
    {
        Array.Clear(_keys);
        Array.Fill(_leads, Unknown);
        _count = 0;
    }

    private bool HasPlaceForEach => _leads.Length == _firms;

    private int Find(int firm)
    {
        var mask = _keys.Length - 1;
        var at = (int)(unchecked((uint)firm * Multiplier) >> (32 - _bits));
        while (_keys[at] != 0 && _keys[at] != firm + 1)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (keys, leads) = (_keys, _leads);
        _bits++;
        var length = Math.Min(1 << _bits, _firms);
        (_keys, _leads) = (length == _firms ? [] : new int[length], new Lead[length]);
        Array.Fill(_leads, Unknown);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                var firm = keys[i] - 1;
                var at = HasPlaceForEach ? firm : Find(firm);
                _leads[at] = leads[i];
                if (!HasPlaceForEach)
                {
                    _keys[at] = keys[i];
                }
            }
        }
    }
}
