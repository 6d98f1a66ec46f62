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
    private readonly Diary _diary = new();
    private FirmRelations? _relations;
    private FirmState _firm;

    private protected override AgentId Id => new(AgentKind.Firm, Position);

    private protected override void Begin(WeekContext now, Outbox outbox)
    {
        _relations = new FirmRelations(Position, count: 1, now.Atlas.World.Cities.Length, now.Atlas.World.Provinces.Length);
        FirmStep.Begin(ref _firm, Position, now.Atlas, now.Draws);
    }

    private protected override void Act(Phase phase, WeekContext now, Outbox outbox)
    {
        switch (phase)
        {
            case Phase.Attend:
                Open(now, outbox);
                FirmStep.Attend(ref _firm, _relations!, Mail.Read(letter => letter.Invitations), now, outbox);
                break;
            case Phase.Offer:
                FirmStep.Hear(ref _firm, _relations!, Mail.Read(letter => letter.Pitches), now, outbox);
                if (_firm.Attentive)
                {
                    FirmStep.Decide(ref _firm, _relations!, now, outbox);
                }

                break;
            default:
                FirmStep.Learn(ref _firm, _relations!, Mail.Read(letter => letter.Answers), Mail.Read(letter => letter.Milestones), now, outbox);
                break;
        }

        _diary.Note(outbox.Reminders);
    }

    /// <summary>At an arrival or a possible discovery, or, while it is attentive, in the next phase Offer.</summary>
    private protected override At DueAfter(At at) => At.Earlier(
        new At(_diary.NextWeek(_firm, World.Atlas.World.Calendar), Phase.Attend),
        _firm.Attentive ? new At(at.Phase < Phase.Offer ? at.Week : at.Week + 1, Phase.Offer) : At.Never);

    private protected override AgentReading Read(World world, int week) => AgentReading.Of(_firm, _relations!, world);

    private void Open(WeekContext now, Outbox outbox)
    {
        if (_firm.NextArrival == now.Index)
        {
            FirmStep.Arrive(ref _firm, _relations!, now, outbox);
        }

        foreach (var discovery in _diary.Take(now.Index))
        {
            FirmStep.Awaken(ref _firm, _relations!, discovery, now, outbox);
        }
    }
}
