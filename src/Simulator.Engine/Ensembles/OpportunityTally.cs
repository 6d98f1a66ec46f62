namespace Simulator.Engine.Ensembles;

/// <summary>What became of the opportunities of a block of firms: arrivals = chosen + expired + open.</summary>
/// <param name="Arrived">Opportunities born.</param>
/// <param name="Chosen">Opportunities whose offer a city accepted.</param>
/// <param name="Expired">Opportunities that ran out of time.</param>
internal readonly record struct OpportunityTally(long Arrived, long Chosen, long Expired);
