using Simulator.Core.Firms;
using Simulator.Core.Worlds;

namespace Simulator.Grains.Agents;

/// <summary>What a firm expects: possible discoveries, each in its week, in the order in which they were noted.</summary>
/// <remarks>Not thread-safe: a grain's own.</remarks>
internal sealed class Diary
{
    private readonly List<(int Index, Discovery Discovery)> _expected = [];

    /// <summary>Notes discoveries with the positions of their weeks.</summary>
    public void Note(IEnumerable<(int Index, Discovery Discovery)> reminders) => _expected.AddRange(reminders);

    /// <summary>Takes out what is due in a week.</summary>
    /// <param name="index">Position of the week.</param>
    public IEnumerable<Discovery> Take(int index)
    {
        var due = _expected.FindAll(expected => expected.Index == index);
        _expected.RemoveAll(expected => expected.Index == index);
        return due.Select(expected => expected.Discovery);
    }

    /// <summary>The week of a firm's next arrival or possible discovery.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="calendar">The weeks.</param>
    public int NextWeek(in FirmState firm, Calendar calendar) =>
        calendar.FirstWeek + _expected.Select(expected => expected.Index).Append(firm.NextArrival).Min();
}
