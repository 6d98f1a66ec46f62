using System.Collections.Immutable;

namespace Simulator.Engine.Ledgers;

/// <summary>Everything that is kept of one replicate.</summary>
/// <remarks>Curves, totals and tables are computed from it, so nothing has to be decided before the run. Immutable and thread-safe.</remarks>
/// <param name="Replicate">Zero-based number of the replicate.</param>
/// <param name="Cities">Ledgers by position of the city.</param>
public sealed record ReplicateLedger(int Replicate, ImmutableArray<CityLedger> Cities);
