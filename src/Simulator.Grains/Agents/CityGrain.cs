using Orleans.Placement;
using Simulator.Core.Cities;
using Simulator.Core.Worlds;
using Simulator.Engine;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Live;

namespace Simulator.Grains.Agents;

/// <summary>A city.</summary>
public interface ICityGrain : IReceivingGrain<CityLetter>
{
    /// <summary>What it has done so far.</summary>
    /// <exception cref="AgentLostException">It never began, or was lost since.</exception>
    Task<CityLedger> CloseAsync();

    /// <summary>What became of its deals in a week, after that week.</summary>
    /// <exception cref="AgentLostException">It never began, or was lost since.</exception>
    Task<CityWeek> TellAsync(int week);
}

/// <summary>Holds a city and calls its steps.</summary>
[PreferLocalPlacement, KeepAlive, Immovable]
public sealed class CityGrain(LiveWorlds worlds) : AgentGrain<CityLetter>(worlds), ICityGrain
{
    private CityState? _city;
    private long[] _gains = [];

    private protected override AgentId Id => new(AgentKind.City, Position);

    private CityState City => _city ?? throw new AgentLostException($"city {Position} is not there");

    public Task<CityLedger> CloseAsync() => Task.FromResult(CityLedger.Of(City, World.Atlas.World));

    public Task<CityWeek> TellAsync(int week) => Task.FromResult(CityWeek.Of(City, World.Atlas.World, week));

    private protected override void Begin(WeekContext now, Outbox outbox)
    {
        _city = new CityState(Position, now.Atlas.World);
        _gains = new long[now.Atlas.World.Sectors.Length];
        CityStep.Begin(_city, now, outbox);
    }

    private protected override void Act(Phase phase, WeekContext now, Outbox outbox)
    {
        foreach (var gain in Mail.Read(letter => letter.Gains))
        {
            _gains[gain.Sector] += gain.Gain;
        }

        switch (phase)
        {
            case Phase.Invite:
                CityStep.Invite(City, Mail.Read(letter => letter.Mandates), now, outbox);
                break;
            case Phase.Deliver:
                CityStep.Deliver(City, Mail.Read(letter => letter.Replies), now, outbox);
                break;
            case Phase.Answer:
                CityStep.Decide(City, Mail.Read(letter => letter.Withdrawals), Mail.Read(letter => letter.Offers), now, outbox);
                CityStep.Land(City, now, outbox);
                break;
            default:
                CityStep.Publish(City, _gains, now, outbox);
                Array.Clear(_gains);
                break;
        }
    }

    private protected override AgentReading Read(World world, int week) => AgentReading.Of(City, world, week);
}
