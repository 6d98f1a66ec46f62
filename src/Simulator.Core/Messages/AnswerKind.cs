namespace Simulator.Core.Messages;

/// <summary>How a city answers an offer (M10).</summary>
public enum AnswerKind
{
    /// <summary>Accepted: negotiation begins.</summary>
    Accept,

    /// <summary>A lower incentive is offered; the firm may take it.</summary>
    Counter,

    /// <summary>Refused.</summary>
    Reject,

    /// <summary>Kept for some weeks until resources are free.</summary>
    Waitlist,
}
