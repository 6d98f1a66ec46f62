using Simulator.Grains.Batches;
using Simulator.Grains.Cities;
using Simulator.Grains.Firms;
using Simulator.Grains.Provinces;

namespace Simulator.Grains.Hosts;

/// <summary>The hosts of a batch as those see them who write to them; references are kept once made.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class Correspondents(BatchOrder order, IGrainFactory grains, SiloDesks desks)
{
    private readonly Dictionary<HostAddress, (IHostGrain Grain, HostDesk? Desk)> _hosts = [];

    /// <summary>Hands a parcel over: at once to a host on this silo, by a call to one elsewhere.</summary>
    public Task SendAsync(HostAddress to, Parcel parcel)
    {
        var (grain, desk) = At(to);
        return desk is not null && desk.TryReceive(parcel) ? Task.CompletedTask : grain.ReceiveAsync(parcel);
    }

    /// <summary>A host's grain.</summary>
    public static IHostGrain GrainAt(HostAddress address, BatchOrder order, IGrainFactory grains)
    {
        var key = FormattableString.Invariant($"{order.Key}/{address.Position}");
        return address.Kind switch
        {
            HostKind.Province => grains.GetGrain<IProvinceGrain>(key),
            HostKind.City => grains.GetGrain<ICityGrain>(key),
            _ => grains.GetGrain<IFirmGrain>(key),
        };
    }

    private (IHostGrain Grain, HostDesk? Desk) At(HostAddress address) => _hosts.TryGetValue(address, out var host)
        ? host
        : _hosts[address] = (GrainAt(address, order, grains), desks.Find(order.Key, address));
}
