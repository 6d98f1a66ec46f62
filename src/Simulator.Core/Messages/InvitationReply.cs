namespace Simulator.Core.Messages;

/// <summary>Firm to city: whether it comes, and what the city learns of it either way (phase 3).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Invitation">The invitation that is answered.</param>
/// <param name="Accepted">Whether the firm comes.</param>
/// <param name="Awareness">a: how well the firm knows the city, unitless, in [0, 1].</param>
/// <param name="Fatigue">φ: how tired it is of being called on, unitless.</param>
public readonly record struct InvitationReply(Invitation Invitation, bool Accepted, double Awareness, double Fatigue);
