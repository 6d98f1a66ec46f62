using System.Runtime.CompilerServices;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Agents;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Live;

/// <summary>A live world to be played.</summary>
/// <param name="Ticket">Which.</param>
/// <param name="Compares">Whether a market runs beside it, and every agent is compared after every week.</param>
/// <param name="Copies">Whether weeks come with what agents wrote and did.</param>
/// <param name="LastWeek">Week after which it ends at the latest.</param>
[GenerateSerializer, Immutable]
public sealed record WorldOrder(
    [property: Id(0)] WorldTicket Ticket, [property: Id(1)] bool Compares = false, [property: Id(2)] bool Copies = false,
    [property: Id(3)] int LastWeek = int.MaxValue);

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

    /// <summary>What agents wrote and did in the week, where it is asked for.</summary>
    [Id(4)]
    public WeekNews? News { get; init; }

    /// <summary>Whether the world ends with it.</summary>
    public bool IsLast => this is not { Ledger: null, Fault: null, Difference: null };
}

/// <summary>A live world on the silo that its key names.</summary>
public interface IWorldGrain : IGrainWithStringKey
{
    /// <summary>Plays it from the first week to the last, and lets go of its agents.</summary>
    /// <exception cref="AgentLostException">An agent was lost.</exception>
    /// <exception cref="RunNotKnownException">Nobody has told the silo of the run.</exception>
    IAsyncEnumerable<WorldProgress> PlayAsync(WorldOrder order, CancellationToken cancellation = default);

    /// <summary>Plays one week, the beginning or the end; the world stands still until it is asked for the next. Asked again, it gives the
    /// same answer.</summary>
    /// <exception cref="AgentLostException">An agent was lost, or the week before is not the last that was played.</exception>
    /// <exception cref="RunNotKnownException">Nobody has told the silo of the run.</exception>
    Task<WorldProgress> StepAsync(WorldOrder order, int week);

    /// <summary>Lets go of a world that was played by steps.</summary>
    Task ReleaseAsync();
}

/// <summary>Leads a live world for whoever asks for its weeks.</summary>
[NamedSilo]
public sealed class WorldGrain(LiveWorlds worlds) : Grain, IWorldGrain
{
    /// <summary>How long a world waits for its next step.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    private (WorldTicket Ticket, WorldPlay Play)? _stepped;

    public async IAsyncEnumerable<WorldProgress> PlayAsync(
        WorldOrder order, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        var play = await OpenAsync(order);
        try
        {
            while (await play.NextAsync() is { } progress)
            {
                yield return progress;
                cancellation.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            await CloseAsync(order.Ticket, play);
        }
    }

    public async Task<WorldProgress> StepAsync(WorldOrder order, int week)
    {
        ArgumentNullException.ThrowIfNull(order);
        _stepped ??= (order.Ticket, await OpenAsync(order));
        DelayDeactivation(LongestPause);
        return await _stepped.Value.Play.AtAsync(week);
    }

    public Task ReleaseAsync()
    {
        DeactivateOnIdle();
        return _stepped is { } stepped ? CloseAsync(stepped.Ticket, stepped.Play) : Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        reason.ReasonCode == DeactivationReasonCode.ActivationIdle ? ReleaseAsync() : Task.CompletedTask;

    private async Task<WorldPlay> OpenAsync(WorldOrder order) => new(order, await worlds.GetAsync(order.Ticket));

    private async Task CloseAsync(WorldTicket ticket, WorldPlay play)
    {
        play.Dispose();
        await play.ReleaseAsync();
        worlds.Forget(ticket);
    }
}
