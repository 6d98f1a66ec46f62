using Simulator.Engine.Ledgers;

namespace Simulator.Analysis.Runs;

/// <summary>A deal of one replicate, and how usual it is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Deal">The deal.</param>
/// <param name="SignShare">Share of all replicates in which the firm signs with the city during the campaign, in (0, 1].</param>
public sealed record NotableDeal(DealRow Deal, double SignShare);
