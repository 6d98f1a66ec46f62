using System.Diagnostics;

namespace Simulator.Grains.Batches;

/// <summary>Notices that nobody has asked for something in a while.</summary>
/// <param name="limit">How long it waits.</param>
internal sealed class Patience(TimeSpan limit)
{
    private long _asked = Stopwatch.GetTimestamp();

    /// <summary>Whether nobody has asked in the time allowed.</summary>
    public bool IsOver => Stopwatch.GetElapsedTime(_asked) > limit;

    /// <summary>Somebody has asked.</summary>
    public void Renew() => _asked = Stopwatch.GetTimestamp();
}
