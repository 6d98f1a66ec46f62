using Simulator.Core;

namespace Simulator.Engine.Ensembles;

/// <summary>What must hold at the end of every week: money and opportunities (docs/model/invariants.md).</summary>
internal sealed partial class FirmReplicate
{
    /// <summary>Checks that no firm has promised more than it has, and that no opportunity is lost.</summary>
    /// <exception cref="ModelInvariantException">A firm holds more than its capital, or less than nothing; or an opportunity is missing.</exception>
    public void Verify(int replicate, int week)
    {
        var open = 0;
        for (var i = 0; i < _count; i++)
        {
            open += _slots[i] == ProjectSlot.Empty ? 0 : 1;
            if (_heldWan[i] < 0 || _heldWan[i] > _world.Firms[_first + i].Capital.Wan)
            {
                throw new ModelInvariantException(
                    _world.Firms[_first + i].Id, replicate, week, "0 ≤ reserved + committed ≤ capital",
                    $"{_heldWan[i]} of {_world.Firms[_first + i].Capital.Wan} 万元");
            }
        }

        if (Tally.Arrived != Tally.Chosen + Tally.Expired + open)
        {
            throw new ModelInvariantException(
                _world.Firms[_first].Id, replicate, week, "arrivals = open + chosen + expired", $"{Tally}, open: {open}");
        }
    }
}
