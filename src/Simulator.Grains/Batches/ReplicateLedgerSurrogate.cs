namespace Simulator.Grains.Batches;

/// <summary>A replicate's ledger as the bytes that are stored and hashed.</summary>
[GenerateSerializer, Immutable]
public readonly record struct ReplicateLedgerSurrogate([property: Id(0)] byte[] Bytes);
