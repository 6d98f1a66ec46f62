using Simulator.Engine;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Agents;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Live;

/// <summary>Leads one incarnation of a world through its weeks: calls those agents that are due, phase by phase.</summary>
/// <remarks>It holds no state of an agent. Not thread-safe.</remarks>
/// <param name="ticket">Which world.</param>
/// <param name="world">Its agents and what they share.</param>
/// <param name="copies">Whether agents show copies of what they write.</param>
internal sealed class LiveWorld(WorldTicket ticket, LiveContext world, bool copies)
{
    private readonly List<Copies> _copies = [];
    private readonly bool[] _hasLetters = new bool[world.Atlas.World.Firms.Length];
    private readonly At[] _due = new At[world.Atlas.World.Firms.Length];
    private PublicBoard _board = PublicBoard.Empty(world.Atlas.World);

    /// <summary>Begins all agents.</summary>
    /// <returns>What went wrong with one of them, or null.</returns>
    public async Task<ReplicateFault?> BeginAsync()
    {
        foreach (var kind in Enum.GetValues<AgentKind>())
        {
            var began = await Task.WhenAll(world.Of(kind).Select(agent => agent.BeginAsync(ticket)));
            if (Take(kind, [.. Enumerable.Range(0, began.Length)], began, world.Atlas.World.Calendar.FirstWeek - 1) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Plays a week.</summary>
    /// <param name="week">The week after the one before.</param>
    /// <returns>What went wrong with an agent, or null.</returns>
    public async Task<ReplicateFault?> AdvanceAsync(int week)
    {
        _copies.Clear();
        foreach (var (phase, kind) in Schedule.Week)
        {
            var act = new Act(new At(week, phase), _board, copies);
            var acting = Due(kind, act.At);
            var answers = await Task.WhenAll(acting.Select(position => world.Of(kind)[position].ActAsync(act)));
            if (Take(kind, acting, answers, week) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>The states of all agents after a week.</summary>
    public Task<AgentReading[]> ReadAsync(int week) =>
        Task.WhenAll(Enum.GetValues<AgentKind>().SelectMany(world.Of).Select(agent => agent.ReadAsync(week)));

    /// <summary>What agents wrote in the week that was played, and what cities tell of it.</summary>
    public async Task<WeekNews> TellAsync(int week) =>
        new(Copies.Of(_copies), [.. await Task.WhenAll(world.Cities.Select(city => city.TellAsync(week)))]);

    /// <summary>The ledger as it stands.</summary>
    public async Task<ReplicateLedger> CloseAsync() =>
        new(ticket.Replicate, [.. await Task.WhenAll(world.Cities.Select(city => city.CloseAsync()))]);

    /// <summary>Lets go of all agents that can be reached.</summary>
    public async Task ReleaseAsync()
    {
        foreach (var kind in Enum.GetValues<AgentKind>())
        {
            await Task.WhenAll(world.Of(kind).Select(agent => agent.ReleaseAsync())).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Provinces and cities act in each of their phases, firms when they have letters or have asked for it.</summary>
    private int[] Due(AgentKind kind, At at) => kind == AgentKind.Firm
        ? [.. Enumerable.Range(0, _due.Length).Where(firm => _hasLetters[firm] || _due[firm] <= at)]
        : [.. Enumerable.Range(0, world.Of(kind).Count)];

    private ReplicateFault? Take(AgentKind kind, int[] acting, Acted[] answers, int week)
    {
        for (var i = 0; i < acting.Length; i++)
        {
            if (kind == AgentKind.Firm)
            {
                (_hasLetters[acting[i]], _due[acting[i]]) = (false, answers[i].Due);
            }

            foreach (var receiver in answers[i].WroteTo)
            {
                _ = receiver.Kind == AgentKind.Firm && (_hasLetters[receiver.Position] = true);
            }
        }

        _copies.AddRange(answers.Select(answer => answer.Copies).OfType<Copies>());
        Publish(answers, week);
        return Array.Find(answers, answer => answer.Fault is not null)?.Fault;
    }

    private void Publish(Acted[] answers, int week)
    {
        var bulletins = answers.SelectMany(answer => answer.Bulletins.Messages.ToArray()).Select(keyed => keyed.Message).ToArray();
        _board = bulletins.Length == 0 ? _board : _board.With(bulletins, week);
    }
}
