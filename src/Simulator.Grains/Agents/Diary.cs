using Simulator.Core.Firms;
using Simulator.Core.Worlds;
using Simulator.Engine;

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

    /// <summary>When a firm has to act next: at an arrival or a possible discovery, or, while it is attentive, in the next phase Offer.</summary>
    /// <param name="at">When it acted.</param>
    /// <param name="firm">The firm.</param>
    /// <param name="calendar">The weeks.</param>
    public At DueAfter(At at, in FirmState firm, Calendar calendar)
    {
        var next = _expected.Select(expected => expected.Index).Append(firm.NextArrival).Min();
        var opens = new At(calendar.FirstWeek + next, Phase.Attend);
        var offers = new At(at.Phase < Phase.Offer ? at.Week : at.Week + 1, Phase.Offer);
        return firm.Attentive && offers < opens ? offers : opens;
    }
}
