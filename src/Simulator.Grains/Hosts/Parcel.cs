using Simulator.Engine.Mail;

namespace Simulator.Grains.Hosts;

/// <summary>All that one host sends to another in one phase: one message for all replicates of the batch.</summary>
[GenerateSerializer, Immutable]
public sealed record Parcel(
    [property: Id(0)] HostAddress From, [property: Id(1)] Turn Turn, [property: Id(2)] MailBag Bag);
