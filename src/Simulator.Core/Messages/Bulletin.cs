using Simulator.Core.Firms;

namespace Simulator.Core.Messages;

/// <summary>City to all firms of a sector: what it publishes about itself at the end of a week (phase 9).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Sector">Position of the sector.</param>
/// <param name="Appeal">The part of its utility that is the same for every firm of the sector, logit (M8).</param>
/// <param name="Spread">What media and peers do to the awareness of a firm of the sector this week (M6).</param>
/// <param name="LeadersChanged">Whether its leaders changed.</param>
public readonly record struct Bulletin(int City, int Sector, double Appeal, AwarenessMap Spread, bool LeadersChanged);
