using System.Collections.Immutable;
using System.Globalization;
using Simulator.Core.Messages;
using Simulator.Core.Worlds;
using Simulator.Engine;
using Simulator.Grains.Live;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Agents;

/// <summary>Asks an agent to act.</summary>
/// <param name="At">When.</param>
/// <param name="Board">What it may read.</param>
/// <param name="Copies">Whether it shows copies of what it writes.</param>
[GenerateSerializer, Immutable]
public sealed record Act([property: Id(0)] At At, [property: Id(1)] PublicBoard Board, [property: Id(2)] bool Copies = false);

/// <summary>What an agent answers.</summary>
/// <param name="WroteTo">Whom it wrote to.</param>
/// <param name="Due">When it has to act next, whether or not anybody writes to it.</param>
/// <param name="Bulletins">What it published.</param>
/// <param name="Fault">What went wrong with it, or null.</param>
/// <param name="Copies">What it wrote, where copies are asked for.</param>
[GenerateSerializer, Immutable]
public sealed record Acted(
    [property: Id(0)] ImmutableArray<AgentId> WroteTo, [property: Id(1)] At Due, [property: Id(2)] Pages<Bulletin> Bulletins,
    [property: Id(3)] ReplicateFault? Fault = null, [property: Id(4)] Copies? Copies = null);

/// <summary>A province, city or firm of one incarnation of a world.</summary>
public interface IAgentGrain : IGrainWithStringKey
{
    /// <summary>Begins before the first week, unless it did.</summary>
    Task<Acted> BeginAsync(WorldTicket ticket);

    /// <summary>Reads its letters, steps, and writes; asked again, it sends the same letters and gives the same answer.</summary>
    /// <exception cref="AgentLostException">It never began, or was lost since.</exception>
    Task<Acted> ActAsync(Act act);

    /// <summary>Its state after a week, for comparisons.</summary>
    /// <exception cref="AgentLostException">It never began, or was lost since.</exception>
    Task<AgentReading> ReadAsync(int week);

    /// <summary>Forgets it.</summary>
    Task ReleaseAsync();
}

/// <summary>An agent that others write to.</summary>
/// <typeparam name="TLetter">What they write.</typeparam>
public interface IReceivingGrain<TLetter> : IAgentGrain
    where TLetter : Letter
{
    /// <summary>Keeps a letter until it acts; one that is held already, or older than its last act, is ignored.</summary>
    /// <exception cref="AgentLostException">It never began, or was lost since.</exception>
    Task ReceiveAsync(TLetter letter);
}

/// <summary>What the grains of all agents have in common: hold one agent of one replicate, call its steps, keep its letters, answer.</summary>
/// <typeparam name="TLetter">What others write to it.</typeparam>
public abstract class AgentGrain<TLetter>(LiveWorlds worlds) : Grain, IAgentGrain
    where TLetter : Letter
{
    private LiveContext? _world;
    private LastAct? _last;

    private protected abstract AgentId Id { get; }

    private protected int Position => int.Parse(this.GetPrimaryKeyString().Split('/')[^1], CultureInfo.InvariantCulture);

    private protected Mailbox<TLetter> Mail { get; } = new();

    private protected LiveContext World => _world ?? throw new AgentLostException($"agent {this.GetPrimaryKeyString()} is not there");

    public async Task<Acted> BeginAsync(WorldTicket ticket)
    {
        _world ??= await worlds.GetAsync(ticket);
        _last ??= LastAct.Of(Id, At.Before, World.BeforeAll(), Begin, DueAfter);
        return _last.Answer;
    }

    public async Task<Acted> ActAsync(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var now = World.In(act.At.Week, act.Board);
        if (act.At > _last!.At)
        {
            _last = LastAct.Of(Id, act.At, now, (week, outbox) => Act(act.At.Phase, week, outbox), DueAfter);
            Mail.Clear(act.At);
        }

        await World.DeliverAsync(_last.Outbox);
        return act.Copies ? _last.Answer with { Copies = _last.Outbox.Copies } : _last.Answer;
    }

    public Task ReceiveAsync(TLetter letter)
    {
        _ = World;
        Mail.Keep(letter);
        return Task.CompletedTask;
    }

    public Task<AgentReading> ReadAsync(int week) => Task.FromResult(Read(World.Atlas.World, week));

    public Task ReleaseAsync()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private protected abstract void Begin(WeekContext now, Outbox outbox);

    private protected abstract void Act(Phase phase, WeekContext now, Outbox outbox);

    private protected virtual At DueAfter(At at) => At.Never;

    private protected abstract AgentReading Read(World world, int week);
}
