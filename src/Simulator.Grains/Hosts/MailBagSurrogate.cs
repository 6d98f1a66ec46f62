namespace Simulator.Grains.Hosts;

/// <summary>A bag of messages as bytes; within a silo it is handed over as it is.</summary>
[GenerateSerializer, Immutable]
public readonly record struct MailBagSurrogate([property: Id(0)] byte[] Bytes);
