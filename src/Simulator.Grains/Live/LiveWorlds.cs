using System.Collections.Concurrent;
using Simulator.Core.Draws;
using Simulator.Core.Worlds;
using Simulator.Engine;
using Simulator.Grains.Agents;
using Simulator.Grains.Observation;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Live;

/// <summary>An agent was asked or written to that never began, or was lost since: its world has to begin anew.</summary>
[GenerateSerializer]
public sealed class AgentLostException(string message) : Exception(message);

/// <summary>The live worlds of which a silo holds agents.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class LiveWorlds(AtlasCache atlases, IGrainFactory grains)
{
    private const int Capacity = 64;
    private readonly ConcurrentDictionary<WorldTicket, Lazy<Task<LiveContext>>> _worlds = new();

    /// <summary>What the agents of a world share.</summary>
    /// <exception cref="RunNotKnownException">Nobody has told this silo of the run.</exception>
    internal async Task<LiveContext> GetAsync(WorldTicket ticket)
    {
        var entry = _worlds.GetOrAdd(ticket, _ => new Lazy<Task<LiveContext>>(() => Task.Run(() => MakeAsync(ticket))));
        try
        {
            return await entry.Value.ConfigureAwait(false);
        }
        catch
        {
            _worlds.TryRemove(KeyValuePair.Create(ticket, entry));
            throw;
        }
    }

    /// <summary>Forgets a world; agents that are left keep what they have.</summary>
    internal void Forget(WorldTicket ticket) => _worlds.TryRemove(ticket, out _);

    private async Task<LiveContext> MakeAsync(WorldTicket ticket)
    {
        foreach (var other in _worlds.Keys.Where(other => other != ticket).Take(_worlds.Count - Capacity))
        {
            Forget(other);
        }

        return new LiveContext(ticket, await atlases.GetAsync(ticket.Run).ConfigureAwait(false), grains);
    }
}

/// <summary>What the agents of a live world share: tables, draws, and each other's addresses.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class LiveContext
{
    [ThreadStatic]
    private static Scratch? _scratch;

    private readonly IProvinceGrain[] _provinces;
    private readonly ICityGrain[] _cities;
    private readonly IFirmGrain[] _firms;
    private readonly PublicBoard _empty;

    public LiveContext(WorldTicket ticket, Atlas atlas, IGrainFactory grains)
    {
        Draws = new KeyedDraws(ticket.Seed, (uint)ticket.Replicate);
        Atlas = atlas.For(Draws);
        _empty = PublicBoard.Empty(atlas.World);
        _provinces = All<IProvinceGrain>(atlas.World.Provinces.Length);
        _cities = All<ICityGrain>(atlas.World.Cities.Length);
        _firms = All<IFirmGrain>(atlas.World.Firms.Length);

        T[] All<T>(int count)
            where T : IGrainWithStringKey => [.. Enumerable.Range(0, count).Select(position => grains.GetGrain<T>(ticket.KeyOf(position)))];
    }

    /// <summary>Tables before the first plan.</summary>
    public Atlas Atlas { get; }

    public KeyedDraws Draws { get; }

    public IReadOnlyList<ICityGrain> Cities => _cities;

    /// <summary>All agents of a kind, by position.</summary>
    public IReadOnlyList<IAgentGrain> Of(AgentKind kind) =>
        kind switch { AgentKind.Province => _provinces, AgentKind.City => _cities, _ => _firms };

    /// <summary>What agents have before them in a week.</summary>
    public WeekContext In(int week, PublicBoard board) => new(Atlas.At(week), Draws, board.Open(), week, _scratch ??= new Scratch());

    /// <summary>What they have before them before the first week.</summary>
    public WeekContext BeforeAll() => In(Atlas.World.Calendar.FirstWeek - 1, _empty);

    /// <summary>Brings letters to their receivers.</summary>
    public Task DeliverAsync(Outbox outbox)
    {
        var sent = outbox.ToCities.Select(to => _cities[to.City].ReceiveAsync(to.Letter))
            .Concat(outbox.ToFirms.Select(to => _firms[to.Firm].ReceiveAsync(to.Letter))).ToArray();
        GrainMetrics.Letters.Add(sent.Length);
        return Task.WhenAll(sent);
    }
}
