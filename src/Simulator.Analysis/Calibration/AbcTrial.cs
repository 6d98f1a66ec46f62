using System.Collections.Immutable;

namespace Simulator.Analysis.Calibration;

/// <summary>A parameter set to simulate.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Generation">Population for which it was proposed, from 0.</param>
/// <param name="Attempt">Number of the proposal within it, from 0.</param>
/// <param name="Scores">Parameters as standard normal scores: each is a standard normal variate a priori.</param>
public sealed record AbcTrial(int Generation, int Attempt, ImmutableArray<double> Scores);
