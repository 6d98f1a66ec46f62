using Simulator.Core.Numerics;

namespace Simulator.Scenarios.Populations;

/// <summary>What firms of one class have in common.</summary>
/// <param name="AmountLogMedian">μ: logarithm of the median amount of a project, ln 亿元.</param>
/// <param name="CapitalYi">Distribution of capital, 亿元.</param>
internal sealed record FirmTraits(double AmountLogMedian, TruncatedLogNormal CapitalYi);
