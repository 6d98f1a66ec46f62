namespace Simulator.Core.Firms;

/// <summary>The utilities on which an offer rests (M9, M11).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Chosen">V + ε of the chosen city without incentive, logit.</param>
/// <param name="Outside">V₀ + ε₀ of investing elsewhere, logit.</param>
/// <param name="Rival">V + ε of the best other city with its posted incentive, logit; −∞ where there is none.</param>
public readonly record struct ChoiceUtilities(double Chosen, double Outside, double Rival);
