using Simulator.Engine.Hosting;
using Simulator.Grains.Batches;

namespace Simulator.Grains.Hosts;

/// <summary>What a host needs to know to start: which agent of which batch it is.</summary>
[GenerateSerializer, Immutable]
public sealed record HostTicket([property: Id(0)] BatchOrder Order, [property: Id(1)] HostAddress Address)
{
    public Batch Batch => Order.Batch;

    public uint Seed => Order.Seed;

    public int FirmsPerBlock => Order.FirmsPerBlock;

    public int Position => Address.Position;
}
