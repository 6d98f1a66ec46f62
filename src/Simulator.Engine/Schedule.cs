using System.Collections.Immutable;

namespace Simulator.Engine;

/// <summary>A step of the week in which agents of one kind act on what was committed before (docs/model/schedule.md).</summary>
public enum Phase
{
    /// <summary>Provinces: mandates; chambers: invitations (model phases 1 and 2).</summary>
    Instruct,

    /// <summary>Cities: budget and invitations (1 and 2).</summary>
    Invite,

    /// <summary>Firms: arrivals and replies (0 and 3).</summary>
    Attend,

    /// <summary>Cities: pitches (4).</summary>
    Deliver,

    /// <summary>Firms: offers and withdrawals (4 and 5).</summary>
    Offer,

    /// <summary>Cities: answers, signings, landing (6, 7 and 8).</summary>
    Answer,

    /// <summary>Firms: answers, milestones and word of mouth (9).</summary>
    Learn,

    /// <summary>Cities: bulletins (9).</summary>
    Publish,
}

/// <summary>Kind of agent.</summary>
public enum AgentKind
{
    /// <summary>A province with its chambers.</summary>
    Province,

    /// <summary>A city, county or zone.</summary>
    City,

    /// <summary>An investor firm.</summary>
    Firm,
}

/// <summary>The one schedule: which kind of agent acts in which phase. Ensembles and live worlds follow it.</summary>
/// <remarks>docs/model/schedule.md. Immutable and thread-safe.</remarks>
public static class Schedule
{
    /// <summary>The phases of a week in order, and who acts in each.</summary>
    public static ImmutableArray<(Phase Phase, AgentKind Agents)> Week { get; } =
    [
        (Phase.Instruct, AgentKind.Province),
        (Phase.Invite, AgentKind.City),
        (Phase.Attend, AgentKind.Firm),
        (Phase.Deliver, AgentKind.City),
        (Phase.Offer, AgentKind.Firm),
        (Phase.Answer, AgentKind.City),
        (Phase.Learn, AgentKind.Firm),
        (Phase.Publish, AgentKind.City),
    ];
}
