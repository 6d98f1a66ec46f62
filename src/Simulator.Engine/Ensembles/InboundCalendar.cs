namespace Simulator.Engine.Ensembles;

/// <summary>The weeks in which firms may come upon cities by themselves (M7).</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class InboundCalendar(int weeks)
{
    private readonly List<Candidate>?[] _byWeek = new List<Candidate>?[weeks];

    /// <summary>A possible discovery of a city by a firm for a project.</summary>
    public readonly record struct Candidate(int Firm, int City, int Birth);

    /// <summary>Notes a candidate, if its week is still to come in the run.</summary>
    public void Add(int index, in Candidate candidate)
    {
        if (index < _byWeek.Length)
        {
            (_byWeek[index] ??= []).Add(candidate);
        }
    }

    /// <summary>Takes the candidates of a week.</summary>
    public IReadOnlyList<Candidate> Take(int index)
    {
        var candidates = _byWeek[index];
        _byWeek[index] = null;
        return candidates ?? (IReadOnlyList<Candidate>)[];
    }
}
