using System.Collections.Immutable;

namespace Simulator.Core.Events;

/// <summary>When and where a deal that is ready can be signed at an event (M14).</summary>
/// <remarks>docs/model/signing.md. Immutable and thread-safe.</remarks>
public sealed record Ceremonies
{
    private readonly ImmutableArray<EventParameters> _events;

    /// <summary>Collects the events at which contracts are signed.</summary>
    /// <param name="events">All events, by week.</param>
    public Ceremonies(ImmutableArray<EventParameters> events) => _events = events;

    /// <summary>No events.</summary>
    public static Ceremonies None { get; } = new([]);

    /// <summary>The next event at which a city can sign with a firm, or -1.</summary>
    /// <param name="city">Position of the city.</param>
    /// <param name="region">Position of the firm's region.</param>
    /// <param name="fromWeeks">When the deal is ready, weeks.</param>
    /// <param name="patienceWeeks">H_q: longest wait, weeks.</param>
    public int Next(int city, int region, double fromWeeks, double patienceWeeks)
    {
        var (best, bestWeeks) = (-1, fromWeeks + patienceWeeks);
        for (var i = 0; i < _events.Length; i++)
        {
            var candidate = _events[i];
            var timeWeeks = candidate.TimeWeeks;
            var possible = candidate.Signs && timeWeeks >= fromWeeks && (best < 0 ? timeWeeks <= bestWeeks : timeWeeks < bestWeeks);
            if (possible && candidate.Welcomes(region) && candidate.Hosts.BinarySearch(city) >= 0)
            {
                (best, bestWeeks) = (i, timeWeeks);
            }
        }

        return best;
    }

    /// <summary>When an event is held, weeks since the start of the campaign.</summary>
    /// <param name="eventIndex">Position of the event.</param>
    public double TimeWeeks(int eventIndex) => _events[eventIndex].TimeWeeks;
}
