using Simulator.Core.Messages;

namespace Simulator.Core.Firms;

/// <summary>A week in which a firm may come upon a city by itself while a project is open (M7).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Firm">Position of the firm.</param>
/// <param name="City">Position of the city.</param>
/// <param name="Birth">Birth of the project.</param>
public readonly record struct Discovery(int Firm, int City, int Birth);

/// <summary>Where a firm's messages go, and what it is to be reminded of.</summary>
public interface IFirmOutbox
{
    /// <summary>Answers an invitation.</summary>
    void Send(in InvitationReply message);

    /// <summary>Makes an offer.</summary>
    void Send(in Offer message);

    /// <summary>Withdraws from a negotiation.</summary>
    void Send(in Withdrawal message);

    /// <summary>Tells a city how much awareness of it rose.</summary>
    void Send(in AwarenessGain message);

    /// <summary>Asks to be reminded of a possible discovery.</summary>
    /// <param name="index">Position of the week.</param>
    /// <param name="discovery">The discovery.</param>
    void Remind(int index, in Discovery discovery);
}
