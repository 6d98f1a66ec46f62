namespace Simulator.Core.Messages;

/// <summary>Why an offer was not accepted.</summary>
public enum AnswerReason
{
    /// <summary>It was.</summary>
    None,

    /// <summary>Not enough land.</summary>
    Land,

    /// <summary>Not enough money for incentives.</summary>
    Purse,

    /// <summary>No officer is free to follow it.</summary>
    Officer,

    /// <summary>The firm wants more than the city is willing to give.</summary>
    Price,

    /// <summary>It waited too long.</summary>
    Expired,
}
