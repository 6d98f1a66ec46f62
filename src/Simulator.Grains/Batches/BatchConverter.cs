using Simulator.Engine.Hosting;

namespace Simulator.Grains.Batches;

/// <summary>Carries batches.</summary>
[RegisterConverter]
public sealed class BatchConverter : IConverter<Batch, BatchSurrogate>
{
    public Batch ConvertFromSurrogate(in BatchSurrogate surrogate) => new(surrogate.First, surrogate.Count);

    public BatchSurrogate ConvertToSurrogate(in Batch value) => new(value.First, value.Count);
}
