using Simulator.Core.Worlds;

namespace Simulator.Grains.Live;

/// <summary>One incarnation of a world as it is played, step by step: its agents begin, play week after week, and close.</summary>
/// <remarks>The steps are numbered by weeks: the one before the first is the beginning, the one after the last the end. Not thread-safe.</remarks>
internal sealed class WorldPlay(WorldOrder order, LiveContext context) : IDisposable
{
    private readonly LiveWorld _world = new(order.Ticket, context, order.Copies);
    private readonly WorldComparison? _comparison = order.Compares ? new WorldComparison(order.Ticket, context.Atlas) : null;
    private WorldProgress? _last;

    private Calendar Calendar => context.Atlas.World.Calendar;

    private int NextWeek => _last is null ? Calendar.FirstWeek - 1 : _last.Week + 1;

    public void Dispose() => _comparison?.Dispose();

    /// <summary>Takes the next step; null after the end.</summary>
    public async Task<WorldProgress?> NextAsync() => _last is { IsLast: true } ? null : _last = await StepAsync(NextWeek);

    /// <summary>Takes a step, unless it was the last that was taken.</summary>
    /// <exception cref="AgentLostException">It is neither that one nor the next.</exception>
    public async Task<WorldProgress> AtAsync(int week) =>
        _last?.Week == week ? _last
        : week == NextWeek && await NextAsync() is { } next ? next
        : throw new AgentLostException($"the world stands before week {NextWeek}, not {week}");

    /// <summary>Lets go of its agents.</summary>
    public Task ReleaseAsync() => _world.ReleaseAsync();

    private async Task<WorldProgress> StepAsync(int week)
    {
        if (week < Calendar.FirstWeek)
        {
            return new WorldProgress(week) { Fault = await _world.BeginAsync() };
        }

        if (week > Math.Min(order.LastWeek, Calendar.Weeks - 1))
        {
            return new WorldProgress(week) { Ledger = await _world.CloseAsync() };
        }

        var fault = await _world.AdvanceAsync(week);
        var difference = fault is null && _comparison is not null ? _comparison.Find(week, await _world.ReadAsync(week)) : null;
        var news = fault is null && order.Copies ? await _world.TellAsync(week) : null;
        return new WorldProgress(week) { Fault = fault, Difference = difference, News = news };
    }
}
