using System.Diagnostics;

namespace Simulator.Grains.Batches;

/// <summary>Notices that nobody has asked for something in a while.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="limit">How long it waits.</param>
internal sealed class Patience(TimeSpan limit)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private long _asked = Stopwatch.GetTimestamp();

    /// <summary>Somebody has asked.</summary>
    public void Renew() => Interlocked.Exchange(ref _asked, Stopwatch.GetTimestamp());

    /// <summary>Waits until some work has ended, or nobody has asked in the time allowed.</summary>
    /// <returns>Whether patience ended first.</returns>
    public async Task<bool> EndsBeforeAsync(Task work)
    {
        while (!work.IsCompleted && Stopwatch.GetElapsedTime(Interlocked.Read(ref _asked)) <= limit)
        {
            await Task.WhenAny(work, Task.Delay(LookEvery)).ConfigureAwait(false);
        }

        return !work.IsCompleted;
    }
}
