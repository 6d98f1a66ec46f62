namespace Simulator.Engine.Markets;

/// <summary>What is due in which week: a list for each.</summary>
/// <remarks>Lists are kept from replicate to replicate. Not thread-safe.</remarks>
/// <param name="weeks">Number of weeks.</param>
internal sealed class Reminders<T>(int weeks)
{
    private readonly List<T>?[] _byWeek = new List<T>?[weeks];

    /// <summary>Notes what is due, if its week is one of the run.</summary>
    /// <param name="index">Position of the week.</param>
    /// <param name="due">What is due.</param>
    public void Add(int index, in T due)
    {
        if (index < _byWeek.Length)
        {
            (_byWeek[index] ??= []).Add(due);
        }
    }

    /// <summary>What is due in a week, in the order in which it was noted; null for nothing.</summary>
    /// <param name="index">Position of the week.</param>
    public List<T>? Of(int index) => _byWeek[index];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        foreach (var list in _byWeek)
        {
            list?.Clear();
        }
    }
}
