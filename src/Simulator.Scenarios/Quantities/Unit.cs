namespace Simulator.Scenarios.Quantities;

/// <summary>A unit in which a quantity may be written.</summary>
/// <param name="Symbol">As written after the number; empty for a bare number.</param>
/// <param name="Factor">What one of it makes in the dimension's canonical unit.</param>
/// <param name="Foreign">Whether the scenario's exchange rate multiplies <paramref name="Factor"/>.</param>
internal readonly record struct Unit(string Symbol, decimal Factor, bool Foreign = false);
