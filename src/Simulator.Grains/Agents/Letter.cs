using Simulator.Core.Messages;

namespace Simulator.Grains.Agents;

/// <summary>All that one agent writes to another in a phase.</summary>
/// <param name="From">Who writes.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable]
public abstract record Letter([property: Id(0)] AgentId From, [property: Id(1)] At At);

/// <summary>A letter to a city.</summary>
/// <param name="From">Who writes.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable]
public sealed record CityLetter(AgentId From, At At) : Letter(From, At)
{
    [Id(0)]
    public Pages<Mandate> Mandates { get; init; }

    [Id(1)]
    public Pages<InvitationReply> Replies { get; init; }

    [Id(2)]
    public Pages<Offer> Offers { get; init; }

    [Id(3)]
    public Pages<Withdrawal> Withdrawals { get; init; }

    /// <summary>The writer's gains of awareness, summed up.</summary>
    [Id(4)]
    public Pages<AwarenessGain> Gains { get; init; }
}

/// <summary>A letter to a firm.</summary>
/// <param name="From">Who writes.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable]
public sealed record FirmLetter(AgentId From, At At) : Letter(From, At)
{
    [Id(0)]
    public Pages<Invitation> Invitations { get; init; }

    [Id(1)]
    public Pages<Pitch> Pitches { get; init; }

    [Id(2)]
    public Pages<Answer> Answers { get; init; }

    /// <summary>Milestones of its own deals, and of peers' deals of which it hears.</summary>
    [Id(3)]
    public Pages<Milestone> Milestones { get; init; }
}
