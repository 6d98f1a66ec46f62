using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;

namespace Simulator.Analysis.Comparison;

/// <summary>One of the alternatives that are compared: what it is called, its world and what its replicates yielded.</summary>
/// <remarks>Runs are compared replicate by replicate: they must share the seed. Immutable and thread-safe.</remarks>
/// <param name="Name">Name, unique among the alternatives.</param>
/// <param name="World">The world of the run.</param>
/// <param name="Ledgers">Ledgers of the completed replicates, in order of replicate.</param>
public sealed record ComparedRun(string Name, World World, ImmutableArray<ReplicateLedger> Ledgers);
