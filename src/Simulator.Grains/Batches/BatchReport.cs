using System.Collections.Immutable;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Batches;

/// <summary>How a batch stands, with what it yielded.</summary>
[GenerateSerializer, Immutable]
public sealed record BatchReport(
    [property: Id(0)] BatchStatus Status, [property: Id(1)] ImmutableArray<ReplicateLedger> Ledgers,
    [property: Id(2)] ReplicateFault? Fault, [property: Id(3)] string Message)
{
    public static BatchReport Running { get; } = new(BatchStatus.Running, [], Fault: null, "");

    public static BatchReport Done(ImmutableArray<ReplicateLedger> ledgers) => new(BatchStatus.Done, ledgers, Fault: null, "");

    public static BatchReport Lost(string message) => new(BatchStatus.Lost, [], Fault: null, message);

    public static BatchReport Failed(ReplicateFault fault) => new(BatchStatus.Failed, [], fault, fault.Message);

    public static BatchReport Failed(string message) => new(BatchStatus.Failed, [], Fault: null, message);
}
