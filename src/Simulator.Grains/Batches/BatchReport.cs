using System.Collections.Immutable;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Batches;

/// <summary>How a batch stands, with what it yielded.</summary>
[GenerateSerializer, Immutable]
public sealed record BatchReport(
    [property: Id(0)] BatchStatus Status, [property: Id(1)] ImmutableArray<ReplicateLedger> Ledgers,
    [property: Id(2)] BrokenInvariant? Broken, [property: Id(3)] string Message)
{
    public static BatchReport Running { get; } = new(BatchStatus.Running, [], Broken: null, "");

    public static BatchReport Done(ImmutableArray<ReplicateLedger> ledgers) => new(BatchStatus.Done, ledgers, Broken: null, "");

    public static BatchReport Of(BrokenInvariant broken) => new(BatchStatus.Broken, [], broken, "");

    public static BatchReport Lost(string message) => new(BatchStatus.Lost, [], Broken: null, message);

    public static BatchReport Failed(string message) => new(BatchStatus.Failed, [], Broken: null, message);
}
