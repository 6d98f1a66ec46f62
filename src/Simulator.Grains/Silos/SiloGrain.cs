using Simulator.Grains.Batches;

namespace Simulator.Grains.Silos;

/// <summary>What a silo takes upon itself in a run.</summary>
/// <param name="Slots">Replicates that it runs at the same time.</param>
/// <param name="Refusal">Why it does not take part, or null.</param>
[GenerateSerializer, Immutable]
public sealed record SiloOffer([property: Id(0)] int Slots, [property: Id(1)] string? Refusal);

/// <summary>A silo, as the client of a cluster knows it.</summary>
public interface ISiloGrain : IGrainWithStringKey
{
    /// <summary>Tells of a run: the silo builds its world when it is first needed.</summary>
    Task<SiloOffer> OpenAsync(string run, RunDescription description);

    /// <summary>Forgets the run.</summary>
    Task CloseAsync(string run);
}

/// <summary>Answers for its silo.</summary>
[NamedSilo]
public sealed class SiloGrain(AtlasCache atlases, MarketPool markets) : Grain, ISiloGrain
{
    public Task<SiloOffer> OpenAsync(string run, RunDescription description)
    {
        var refusal = DescriptionReader.Refusal(description);
        if (refusal is null)
        {
            atlases.Keep(run, description);
        }

        return Task.FromResult(new SiloOffer(markets.Slots, refusal));
    }

    public Task CloseAsync(string run)
    {
        atlases.Forget(run);
        markets.Forget(run);
        return Task.CompletedTask;
    }
}
