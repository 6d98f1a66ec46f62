using Simulator.Core.Deals;
using Simulator.Core.Reporting;

namespace Simulator.Engine.Results;

/// <summary>Which quantity a curve follows.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city, or -1 for all.</param>
/// <param name="Stage">Stage.</param>
/// <param name="Basis">Basis.</param>
/// <param name="Metric">Count, total investment (万元) or funds in place (万元).</param>
public readonly record struct CurveKey(int City, Stage Stage, Basis Basis, Metric Metric);
