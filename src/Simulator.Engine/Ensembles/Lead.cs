namespace Simulator.Engine.Ensembles;

/// <summary>What a city knows of a firm from its last reply (M4).</summary>
/// <param name="Week">Week of the reply.</param>
/// <param name="Awareness">a then, unitless.</param>
/// <param name="Fatigue">φ then, unitless.</param>
internal readonly record struct Lead(int Week, double Awareness, double Fatigue);
