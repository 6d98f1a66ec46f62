using Simulator.Core.Units;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>What one place signed and landed by the record's week, beside its target; flow basis.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Target">Amount to be signed in the years begun by then; zero where its province sets none.</param>
/// <param name="SignedCount">签约, projects.</param>
/// <param name="SignedAmount">签约, 总投资, 亿元.</param>
/// <param name="RegisteredCount">注册落地, projects.</param>
/// <param name="Funds">到位资金, 亿元.</param>
/// <param name="ReachShare">Share of replicates that reach the target, in [0, 1]; null without a target.</param>
public sealed record PlaceResult(
    int City, Money Target, Band SignedCount, Band SignedAmount, Band RegisteredCount, Band Funds, double? ReachShare);
