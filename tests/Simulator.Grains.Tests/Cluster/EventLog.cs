using System.Collections.Concurrent;
using Simulator.Grains.Cluster;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Keeps what was said, and waits for it.</summary>
internal sealed class EventLog
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly ConcurrentQueue<ClusterEvent> _events = new();

    public void Say(ClusterEvent what) => _events.Enqueue(what);

    public int Count(ClusterEventKind kind) => _events.Count(what => what.Kind == kind);

    public async Task UntilAsync(ClusterEventKind kind)
    {
        for (var waited = TimeSpan.Zero; waited < Longest && Count(kind) == 0; waited += TimeSpan.FromMilliseconds(50))
        {
            await Task.Delay(50);
        }

        Count(kind).ShouldBeGreaterThan(0, $"{kind} was not said within {Longest.TotalSeconds} s; said: {this}");
    }

    public override string ToString() => string.Join("; ", _events.Select(what => $"{what.Kind} {what.Subject} {what.Detail}"));
}
