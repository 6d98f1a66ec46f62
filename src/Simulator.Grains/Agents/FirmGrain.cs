using Orleans.Placement;
using Simulator.Core.Firms;
using Simulator.Core.Worlds;
using Simulator.Engine;
using Simulator.Grains.Live;

namespace Simulator.Grains.Agents;

/// <summary>An investor firm.</summary>
public interface IFirmGrain : IReceivingGrain<FirmLetter>;

/// <summary>Holds a firm and calls its steps.</summary>
[PreferLocalPlacement, KeepAlive, Immovable]
public sealed class FirmGrain(LiveWorlds worlds) : AgentGrain<FirmLetter>(worlds), IFirmGrain
{
    private readonly List<(int Index, Discovery Discovery)> _expected = [];
    private FirmRelations? _relations;
    private FirmState _firm;

    private protected override AgentId Id => new(AgentKind.Firm, Position);

    private FirmRelations Relations => _relations ?? throw new AgentLostException($"firm {Position} is not there");

    private protected override void Begin(WeekContext now, Outbox outbox)
    {
        var world = now.Atlas.World;
        _relations = new FirmRelations(Position, count: 1, world.Cities.Length, world.Provinces.Length);
        FirmStep.Begin(ref _firm, Position, now.Atlas, now.Draws);
    }

    private protected override void Act(Phase phase, WeekContext now, Outbox outbox)
    {
        switch (phase)
        {
            case Phase.Attend:
                Open(now, outbox);
                FirmStep.Attend(ref _firm, Relations, Mail.Read(letter => letter.Invitations), now, outbox);
                break;
            case Phase.Offer:
                Offer(now, outbox);
                break;
            default:
                FirmStep.Learn(
                    ref _firm, Relations, Mail.Read(letter => letter.Answers), Mail.Read(letter => letter.Milestones), now, outbox);
                break;
        }

        _expected.AddRange(outbox.Reminders);
    }

    /// <summary>A possible arrival, a possible discovery, or, while the firm is attentive, the next phase Offer.</summary>
    private protected override At DueAfter(At at)
    {
        var first = World.Atlas.World.Calendar.FirstWeek;
        var opens = new At(first + _expected.Select(expected => expected.Index).Append(_firm.NextArrival).Min(), Phase.Attend);
        var offers = new At(at.Phase < Phase.Offer ? at.Week : at.Week + 1, Phase.Offer);
        return _firm.Attentive && offers < opens ? offers : opens;
    }

    private protected override AgentReading Read(World world, int week) => AgentReading.Of(_firm, Relations, world);

    private void Open(WeekContext now, Outbox outbox)
    {
        if (_firm.NextArrival == now.Index)
        {
            FirmStep.Arrive(ref _firm, Relations, now, outbox);
        }

        foreach (var due in _expected.FindAll(expected => expected.Index == now.Index))
        {
            FirmStep.Awaken(ref _firm, Relations, due.Discovery, now, outbox);
        }

        _expected.RemoveAll(expected => expected.Index == now.Index);
    }

    private void Offer(WeekContext now, Outbox outbox)
    {
        if (Mail.Read(letter => letter.Pitches) is { IsEmpty: false } pitches)
        {
            FirmStep.Hear(ref _firm, Relations, pitches, now, outbox);
        }

        if (_firm.Attentive)
        {
            FirmStep.Decide(ref _firm, Relations, now, outbox);
        }
    }
}
