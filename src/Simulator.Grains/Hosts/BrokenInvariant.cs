using Simulator.Core;

namespace Simulator.Grains.Hosts;

/// <summary>An invariant of the model that was found broken, as an answer of a grain.</summary>
[GenerateSerializer, Immutable]
public sealed record BrokenInvariant(
    [property: Id(0)] string Agent, [property: Id(1)] int Replicate, [property: Id(2)] int Week, [property: Id(3)] string Quantity,
    [property: Id(4)] string Value)
{
    public static BrokenInvariant Of(ModelInvariantException broken)
    {
        ArgumentNullException.ThrowIfNull(broken);
        return new BrokenInvariant(broken.Agent, broken.Replicate, broken.Week, broken.Quantity, broken.Value);
    }

    public ModelInvariantException ToException() => new(Agent, Replicate, Week, Quantity, Value);
}
