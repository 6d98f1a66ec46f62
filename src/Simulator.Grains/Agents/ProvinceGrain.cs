using Orleans.Placement;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;
using Simulator.Engine;
using Simulator.Grains.Live;

namespace Simulator.Grains.Agents;

/// <summary>A province with its chambers. Nobody writes to it.</summary>
public interface IProvinceGrain : IAgentGrain;

/// <summary>Holds a province and calls its step.</summary>
[PreferLocalPlacement, KeepAlive, Immovable]
public sealed class ProvinceGrain(LiveWorlds worlds) : AgentGrain<Letter>(worlds), IProvinceGrain
{
    private ProvinceState? _province;

    private protected override AgentId Id => new(AgentKind.Province, Position);

    private protected override void Begin(WeekContext now, Outbox outbox) => _province = new ProvinceState(Position, now.Atlas);

    private protected override void Act(Phase phase, WeekContext now, Outbox outbox) => ProvinceStep.Instruct(_province!, now, outbox);

    private protected override AgentReading Read(World world, int week) => AgentReading.Of(world.Provinces[Position]);
}
