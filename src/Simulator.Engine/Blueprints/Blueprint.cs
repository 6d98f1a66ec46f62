using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Parameters;
using Simulator.Core.Worlds;

namespace Simulator.Engine.Blueprints;

/// <summary>A world with everything that can be computed before the first week.</summary>
/// <remarks>Shared by all hosts and replicates. Immutable and thread-safe.</remarks>
public sealed class Blueprint
{
    private readonly Dictionary<(int City, int Week), int[]> _hosted;
    private readonly FirmRoll _firms;
    private readonly int[] _sectorOf;
    private readonly Dictionary<KeyedDraws, WeakReference<ModelTables>> _own = [];

    /// <summary>Computes the tables of a world.</summary>
    /// <param name="world">The world, validated.</param>
    public Blueprint(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        World = world;
        Climate = new Climate(world);
        Ceremonies = new Ceremonies(world.Events);
        Sectors = [.. Enumerable.Range(0, world.Sectors.Length).Select(sector => new SectorTable(world, Climate, sector))];
        _sectorOf = [.. world.Firms.Select(firm => firm.Sector)];
        _hosted = Enumerable.Range(0, world.Events.Length)
            .SelectMany(e => world.Events[e].Hosts.Select(city => (Key: (city, world.Events[e].Week), Event: e)))
            .GroupBy(pair => pair.Key, pair => pair.Event).ToDictionary(group => group.Key, group => group.ToArray());
        _firms = new FirmRoll(world, Enumerable.Range(0, world.Firms.Length));
        Common = new ModelTables(world, _firms, world.Model);
    }

    /// <summary>The world.</summary>
    public World World { get; }

    /// <summary>Shocks and arrivals by week.</summary>
    public Climate Climate { get; }

    /// <summary>Events at which contracts are signed.</summary>
    public Ceremonies Ceremonies { get; }

    /// <summary>Tables of each sector.</summary>
    public ImmutableArray<SectorTable> Sectors { get; }

    /// <summary>Tables for the parameters that hold in every replicate.</summary>
    private ModelTables Common { get; }

    /// <summary>Position of a firm's sector.</summary>
    /// <param name="firm">Position of the firm.</param>
    public int SectorOf(int firm) => _sectorOf[firm];

    /// <summary>Positions of the events of a week in which a city takes part, ascending.</summary>
    /// <param name="city">Position of the city.</param>
    /// <param name="week">Week.</param>
    public ReadOnlySpan<int> HostedEvents(int city, int week) => _hosted.GetValueOrDefault((city, week));

    /// <summary>Hash by which a city's dealings at an event enter draws: its own where there is no event.</summary>
    /// <param name="city">Position of the city.</param>
    /// <param name="eventIndex">Position of the event, or -1.</param>
    public uint HostHash(int city, int eventIndex) => eventIndex < 0
        ? World.Cities[city].Hash
        : EntityHash.OfPair(World.Cities[city].Hash, World.Events[eventIndex].Hash);

    /// <summary>A host's part of the seats at an event: an equal one; seats that do not divide go to the hosts with the smallest hash, so that
    /// the order of the file decides nothing.</summary>
    /// <param name="city">Position of the city, one of the hosts.</param>
    /// <param name="eventIndex">Position of the event.</param>
    public int SeatsOf(int city, int eventIndex)
    {
        var (seats, hosts) = (World.Events[eventIndex].Seats, World.Events[eventIndex].Hosts);
        var (share, rest) = Math.DivRem(seats, hosts.Length);
        if (rest == 0)
        {
            return share;
        }

        var own = HostHash(city, eventIndex);
        var before = 0;
        foreach (var host in hosts)
        {
            before += HostHash(host, eventIndex) < own ? 1 : 0;
        }

        return share + (before < rest ? 1 : 0);
    }

    /// <summary>The tables of one replicate: its own where parameters have priors, else the common ones.</summary>
    /// <param name="draws">The replicate's draws.</param>
    public ModelTables TablesFor(KeyedDraws draws) =>
        World.Priors.IsEmpty ? Common : OwnTables(draws);

    /// <summary>The tables are shared by all hosts of a replicate and dropped with the last of them.</summary>
    private ModelTables OwnTables(KeyedDraws draws)
    {
        lock (_own)
        {
            if (!_own.TryGetValue(draws, out var reference) || !reference.TryGetTarget(out var tables))
            {
                tables = new ModelTables(World, _firms, Realise(draws));
                _own[draws] = new WeakReference<ModelTables>(tables);
            }

            return tables;
        }
    }

    private ModelParameters Realise(KeyedDraws draws)
    {
        var model = World.Model;
        foreach (var prior in World.Priors)
        {
            model = prior.Realise(model, draws);
        }

        return model;
    }
}
