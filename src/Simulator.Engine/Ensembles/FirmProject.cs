using Simulator.Core.Deals;
using Simulator.Core.Messages;

namespace Simulator.Engine.Ensembles;

/// <summary>A project for which a firm has made an offer: what the firm knows of it until it is signed or lost.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Stage">Contacted until the city accepts, then as the city reports.</param>
/// <param name="Countered">Whether the city has made a counter-offer that is not yet answered.</param>
internal readonly record struct FirmProject(Offer Offer, Stage Stage, bool Countered)
{
    /// <summary>Whether the firm may still switch to another city (M13).</summary>
    public bool CanSwitch => Stage is Stage.Engaged or Stage.Visited or Stage.Intent;
}
