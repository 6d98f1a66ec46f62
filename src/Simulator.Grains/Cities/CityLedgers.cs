using System.Collections.Immutable;
using Simulator.Engine.Ledgers;

namespace Simulator.Grains.Cities;

/// <summary>The ledgers of one city, by replicate of the batch.</summary>
[GenerateSerializer, Immutable]
public sealed record CityLedgers([property: Id(0)] ImmutableArray<CityLedger> ByReplicate);
