using Orleans.Placement;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Mail;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Provinces;

/// <summary>Holds a province's ensemble and calls it.</summary>
[PreferLocalPlacement]
public sealed class ProvinceGrain(BlueprintCache blueprints, SiloDesks desks) : HostGrain<ProvinceEnsemble>(blueprints, desks), IProvinceGrain
{
    protected override ProvinceEnsemble Make(Blueprint blueprint, HostTicket ticket) =>
        new(blueprint, ticket.Position, ticket.Batch.DrawsOf(ticket.Seed));

    protected override void Act(ProvinceEnsemble ensemble, Turn turn, int replicate, PostOffice mail, Exchange exchange) =>
        ensemble.Instruct(replicate, turn.Week, exchange);
}
