namespace Simulator.Engine.Loop;

/// <summary>A step of the week in which hosts of one kind act on what was committed before (docs/model/schedule.md).</summary>
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
