using Simulator.Core.Messages;

namespace Simulator.Core.Cities;

/// <summary>Where a city's messages go.</summary>
public interface ICityOutbox
{
    /// <summary>Invites a firm.</summary>
    void Send(in Invitation message);

    /// <summary>Delivers a pitch.</summary>
    /// <param name="message">The pitch.</param>
    /// <param name="slot">Slot of the invitation that led to it.</param>
    void Send(in Pitch message, int slot);

    /// <summary>Answers an offer.</summary>
    void Send(in Answer message);

    /// <summary>Tells a firm of a milestone: the investor, or a peer who hears of it.</summary>
    /// <param name="message">The milestone.</param>
    /// <param name="firm">Position of the firm that is told.</param>
    void Send(in Milestone message, int firm);

    /// <summary>Publishes a bulletin to a sector.</summary>
    void Send(in Bulletin message);
}
