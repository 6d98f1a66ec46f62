using Orleans.Placement;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Loop;
using Simulator.Engine.Mail;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Firms;

/// <summary>Holds the ensemble of a block of firms and calls it.</summary>
[PreferLocalPlacement]
public sealed class FirmGrain(BlueprintCache blueprints, SiloDesks desks) : HostGrain<FirmEnsemble>(blueprints, desks), IFirmGrain
{
    protected override FirmEnsemble Make(Blueprint blueprint, HostTicket ticket)
    {
        var first = ticket.Position * ticket.FirmsPerBlock;
        var count = Math.Min(ticket.FirmsPerBlock, blueprint.World.Firms.Length - first);
        return new FirmEnsemble(blueprint, first, count, ticket.Batch.DrawsOf(ticket.Seed));
    }

    protected override void Act(FirmEnsemble ensemble, Turn turn, int replicate, PostOffice mail, Exchange exchange)
    {
        switch (turn.Phase)
        {
            case Phase.Attend:
                ensemble.Attend(replicate, turn.Week, mail, exchange);
                break;
            case Phase.Offer:
                ensemble.Decide(replicate, turn.Week, mail, exchange);
                break;
            default:
                ensemble.Learn(replicate, Ticket.Batch.First + replicate, turn.Week, mail, exchange);
                break;
        }
    }
}
