namespace Simulator.Grains.Cities;

/// <summary>A city's ledger as the bytes that are stored and hashed.</summary>
[GenerateSerializer, Immutable]
public readonly record struct CityLedgerSurrogate([property: Id(0)] byte[] Bytes);
