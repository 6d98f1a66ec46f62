using System.Collections.Immutable;

namespace Simulator.Analysis.Calibration;

/// <summary>A parameter set that survived.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Scores">Parameters as standard normal scores.</param>
/// <param name="Weight">Weight; the weights of a population sum to 1.</param>
/// <param name="Distance">Distance of its simulation to the data.</param>
public sealed record AbcParticle(ImmutableArray<double> Scores, double Weight, double Distance);
