using Simulator.Grains.Batches;
using Simulator.Grains.Cities;
using Simulator.Grains.Firms;
using Simulator.Grains.Provinces;

namespace Simulator.Grains.Hosts;

/// <summary>References to the hosts of a batch, kept once made.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class Correspondents(BatchOrder order, IGrainFactory grains)
{
    private readonly Dictionary<HostAddress, IHostGrain> _hosts = [];

    public IHostGrain At(HostAddress address) =>
        _hosts.TryGetValue(address, out var host) ? host : _hosts[address] = Make(address);

    private IHostGrain Make(HostAddress address)
    {
        var key = FormattableString.Invariant($"{order.Key}/{address.Position}");
        return address.Kind switch
        {
            HostKind.Province => grains.GetGrain<IProvinceGrain>(key),
            HostKind.City => grains.GetGrain<ICityGrain>(key),
            _ => grains.GetGrain<IFirmGrain>(key),
        };
    }
}
