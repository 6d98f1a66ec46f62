using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;

namespace Simulator.Grains.Silos;

/// <summary>What went wrong in a replicate, as an answer of a grain.</summary>
[GenerateSerializer, Immutable]
public sealed record ReplicateFault([property: Id(0)] int Replicate, [property: Id(1)] int Week, [property: Id(2)] string Message)
{
    public static ReplicateFault Of(ReplicateFaultException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new ReplicateFault(fault.Replicate, fault.Week, fault.Message);
    }

    /// <summary>Steps an agent: a broken invariant or a defect becomes an answer.</summary>
    public static ReplicateFault? Catch(Action step, in WeekContext now)
    {
        ArgumentNullException.ThrowIfNull(step);
        try
        {
            step();
            return null;
        }
#pragma warning disable CA1031 // The edge of an agent: a defect is reported to whoever plays the world.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            return Of(ReplicateFaultException.Of(cause, (int)now.Draws.Replicate, now.Week));
        }
    }

    public ReplicateFaultException ToException() => new(Replicate, Week, Message);
}
