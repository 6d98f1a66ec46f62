using Simulator.Grains.Live;

namespace Simulator.Cli.Watch;

/// <summary>A live world as far as it has been watched.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class WatchedWorld(IAsyncEnumerator<WorldProgress> steps)
{
    private readonly List<WatchedWeek> _weeks = [];

    /// <summary>The weeks that were played, from the first of the world on.</summary>
    public IReadOnlyList<WatchedWeek> Weeks => _weeks;

    /// <summary>How the world ended, or null while it has not.</summary>
    public WorldProgress? End { get; private set; }

    /// <summary>Plays until a week has been played, or the world ends.</summary>
    /// <param name="week">The week.</param>
    /// <param name="played">Told every week.</param>
    /// <returns>The week, or null where the world ended before it.</returns>
    public async Task<WatchedWeek?> ReachAsync(int week, Action<int>? played = null)
    {
        while (End is null && (_weeks.Count == 0 || _weeks[^1].Week < week))
        {
            if (await StepAsync().ConfigureAwait(false) is { } one)
            {
                played?.Invoke(one);
            }
        }

        return _weeks.Find(watched => watched.Week == week);
    }

    /// <summary>Plays to the end of the world.</summary>
    public async Task<WorldProgress> EndAsync()
    {
        while (End is null)
        {
            await StepAsync().ConfigureAwait(false);
        }

        return End;
    }

    /// <summary>The week that was played, or null at the beginning and the end.</summary>
    private async Task<int?> StepAsync()
    {
        if (!await steps.MoveNextAsync().ConfigureAwait(false))
        {
            throw new InvalidOperationException("a live world ended without an end");
        }

        var progress = steps.Current;
        End = progress.IsLast ? progress : null;
        if (progress.News is not { } news)
        {
            return null;
        }

        _weeks.Add(WatchedWeek.After(_weeks.LastOrDefault(), progress.Week, news));
        return progress.Week;
    }
}
