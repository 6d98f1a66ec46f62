namespace Simulator.Core.Cities;

/// <summary>What a city knows of a firm from its last reply (M4).</summary>
/// <param name="Week">Week of the reply.</param>
/// <param name="Awareness">a then, unitless.</param>
/// <param name="Fatigue">φ then, unitless.</param>
internal readonly record struct Lead(int Week, double Awareness, double Fatigue);

/// <summary>What a city knows of the firms that have answered it: an open-addressed table, since every call looks into it; once it would be as long as there are firms, a place for each.</summary>
/// <remarks>Only looked up, never listed, so its order decides nothing. Not thread-safe.</remarks>
/// <param name="firms">Number of firms.</param>
internal sealed class LeadTable(int firms)
{
    private const uint Multiplier = 2654435769;
    private const int FirstBits = 6;

    private int _bits = FirstBits;
    private int[] _keys = new int[1 << FirstBits];
    private Lead[] _leads = new Lead[1 << FirstBits];
    private int _count;

    /// <summary>Finds what is known of a firm.</summary>
    public bool TryGet(int firm, out Lead lead)
    {
        var at = Find(firm);
        lead = _leads[at];
        return _keys[at] != 0;
    }

    /// <summary>Notes what is known of a firm.</summary>
    public void Set(int firm, in Lead lead)
    {
        var at = Find(firm);
        if (_keys[at] == 0)
        {
            _keys[at] = firm + 1;
            _count++;
        }

        _leads[at] = lead;
        if (2 * _count > _keys.Length && !HasPlaceForEach)
        {
            Grow();
        }
    }

    /// <summary>Forgets everything; the table stays as long as it is.</summary>
    public void Clear()
    {
        Array.Clear(_keys);
        _count = 0;
    }

    private bool HasPlaceForEach => _keys.Length == firms;

    private int Find(int firm)
    {
        if (HasPlaceForEach)
        {
            return firm;
        }

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
        var length = Math.Min(1 << _bits, firms);
        (_keys, _leads) = (new int[length], new Lead[length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                var at = Find(keys[i] - 1);
                (_keys[at], _leads[at]) = (keys[i], leads[i]);
            }
        }
    }
}
