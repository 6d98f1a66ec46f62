using System.Runtime.CompilerServices;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Agents;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Live;

/// <summary>A live world to be played.</summary>
/// <param name="Ticket">Which.</param>
/// <param name="Compares">Whether a market runs beside it, and every agent is compared after every week.</param>
[GenerateSerializer, Immutable]
public sealed record WorldOrder([property: Id(0)] WorldTicket Ticket, [property: Id(1)] bool Compares = false);

/// <summary>How far a live world has come.</summary>
/// <param name="Week">Week that was played.</param>
[GenerateSerializer, Immutable]
public sealed record WorldProgress([property: Id(0)] int Week)
{
    /// <summary>After the last week: the ledger.</summary>
    [Id(1)]
    public ReplicateLedger? Ledger { get; init; }

    /// <summary>What went wrong with an agent; the world ends there.</summary>
    [Id(2)]
    public ReplicateFault? Fault { get; init; }

    /// <summary>The first agent that is not as in the market, with the quantity; the world ends there.</summary>
    [Id(3)]
    public string? Difference { get; init; }
}

/// <summary>A live world on the silo that its key names.</summary>
public interface IWorldGrain : IGrainWithStringKey
{
    /// <summary>Plays it from the first week to the last, and lets go of its agents.</summary>
    /// <exception cref="AgentLostException">An agent was lost.</exception>
    /// <exception cref="RunNotKnownException">Nobody has told the silo of the run.</exception>
    IAsyncEnumerable<WorldProgress> PlayAsync(WorldOrder order, CancellationToken cancellation = default);
}

/// <summary>Leads a live world for whoever asks for its weeks.</summary>
[NamedSilo]
public sealed class WorldGrain(LiveWorlds worlds) : Grain, IWorldGrain
{
    public async IAsyncEnumerable<WorldProgress> PlayAsync(
        WorldOrder order, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        var context = await worlds.GetAsync(order.Ticket);
        var (world, calendar) = (new LiveWorld(order.Ticket, context), context.Atlas.World.Calendar);
        using var comparison = order.Compares ? new WorldComparison(order.Ticket, context.Atlas) : null;
        try
        {
            var progress = new WorldProgress(calendar.FirstWeek - 1) { Fault = await world.BeginAsync() };
            yield return progress;
            for (var week = calendar.FirstWeek; week < calendar.Weeks && progress is { Fault: null, Difference: null }; week++)
            {
                cancellation.ThrowIfCancellationRequested();
                progress = await PlayAsync(world, week, comparison);
                yield return progress;
            }

            if (progress is { Fault: null, Difference: null })
            {
                yield return new WorldProgress(calendar.Weeks) { Ledger = await world.CloseAsync() };
            }
        }
        finally
        {
            await world.ReleaseAsync();
            worlds.Forget(order.Ticket);
        }
    }

    private static async Task<WorldProgress> PlayAsync(LiveWorld world, int week, WorldComparison? comparison)
    {
        var fault = await world.AdvanceAsync(week);
        var difference = fault is null && comparison is not null ? comparison.Find(week, await world.ReadAsync(week)) : null;
        return new WorldProgress(week) { Fault = fault, Difference = difference };
    }
}
