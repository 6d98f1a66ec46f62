using Simulator.Engine.Loop;

namespace Simulator.Grains.Hosts;

/// <summary>What went wrong in a replicate, as an answer of a grain.</summary>
[GenerateSerializer, Immutable]
public sealed record ReplicateFault([property: Id(0)] int Replicate, [property: Id(1)] int Week, [property: Id(2)] string Message)
{
    public static ReplicateFault Of(ReplicateFaultException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new ReplicateFault(fault.Replicate, fault.Week, fault.Message);
    }

    public ReplicateFaultException ToException() => new(Replicate, Week, Message);
}
