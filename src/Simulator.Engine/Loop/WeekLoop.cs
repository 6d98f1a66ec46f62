using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Loop;

/// <summary>The one loop of every engine: weeks, and in each week the phases in order.</summary>
/// <remarks>docs/model/schedule.md. Thread-safe: it keeps nothing.</remarks>
public static class WeekLoop
{
    private static readonly Phase[] Phases = Enum.GetValues<Phase>();

    /// <summary>Runs a batch from its first week to its last.</summary>
    /// <param name="hosts">The hosts of the batch.</param>
    /// <param name="calendar">The weeks.</param>
    /// <param name="cancellation">Stops the run between two weeks.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static async Task<ImmutableArray<ReplicateLedger>> RunAsync(
        IBatchHosts hosts, Calendar calendar, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(hosts);
        await hosts.IntroduceAsync().ConfigureAwait(false);
        for (var week = calendar.FirstWeek; week < calendar.Weeks; week++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var phase in Phases)
            {
                await hosts.RunAsync(week, phase).ConfigureAwait(false);
            }
        }

        return await hosts.CloseAsync().ConfigureAwait(false);
    }
}
