using Simulator.Scenarios.Quantities;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A printed figure.</summary>
/// <param name="Value">Number or share as written; money in 万元.</param>
/// <param name="IsMoney">Whether it is money.</param>
/// <param name="Written">As written.</param>
internal sealed record FigureValue(double Value, bool IsMoney, QuantityText Written);
