using Orleans.Placement;
using Orleans.Runtime.Placement;

namespace Simulator.Grains.Silos;

/// <summary>Marks grains whose key begins with the address of their silo: there they start.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NamedSiloAttribute() : PlacementAttribute(new Placement())
{
    /// <summary>As Orleans knows it.</summary>
    [GenerateSerializer, Immutable]
    public sealed class Placement : PlacementStrategy;
}

/// <summary>Keys that name a silo.</summary>
internal static class SiloKey
{
    private const char Separator = '|';

    public static string Of(SiloAddress silo, string rest = "") => $"{silo.ToParsableString()}{Separator}{rest}";

    public static SiloAddress SiloOf(string key) => SiloAddress.FromParsableString(key.Split(Separator)[0]);
}

/// <summary>Finds the silo that a key names.</summary>
internal sealed class NamedSiloDirector : IPlacementDirector
{
    /// <exception cref="SiloUnavailableException">The silo is gone.</exception>
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var silo = SiloKey.SiloOf(target.GrainIdentity.Key.ToString()!);
        return context.GetCompatibleSilos(target).Contains(silo)
            ? Task.FromResult(silo)
            : Task.FromException<SiloAddress>(new SiloUnavailableException($"silo {silo} is gone"));
    }
}
