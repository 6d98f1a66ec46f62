using Simulator.Core.Worlds;
using Simulator.Engine.Markets;
using Simulator.Grains.Agents;

namespace Simulator.Grains.Live;

/// <summary>A market that runs beside a live world, week by week, to tell where they part.</summary>
internal sealed class WorldComparison(WorldTicket ticket, Atlas atlas) : IDisposable
{
    private readonly Market _market = new(atlas);
    private IEnumerator<int>? _weeks;

    public void Dispose() => _weeks?.Dispose();

    /// <summary>The first difference after a week, as a line that names week, agent and quantity; null when there is none.</summary>
    /// <param name="week">The week after the one before.</param>
    /// <param name="live">The live agents.</param>
    public string? Find(int week, AgentReading[] live)
    {
        _weeks ??= _market.Weeks(ticket.Seed, ticket.Replicate).GetEnumerator();
        _weeks.MoveNext();
        var difference = Readings(week).Zip(live).Where(pair => pair.First.Hash != pair.Second.Hash)
            .Select(pair => pair.First.Difference(pair.Second)).FirstOrDefault(found => found is not null);
        return difference is null ? null : FormattableString.Invariant($"week {week}, {difference}");
    }

    private List<AgentReading> Readings(int week)
    {
        var world = atlas.World;
        List<AgentReading> readings = [.. world.Provinces.Select(AgentReading.Of)];
        readings.AddRange(_market.Cities.Select(city => AgentReading.Of(city, world, week)));
        foreach (ref readonly var firm in _market.Firms)
        {
            readings.Add(AgentReading.Of(firm, _market.Relations, world));
        }

        return readings;
    }
}
