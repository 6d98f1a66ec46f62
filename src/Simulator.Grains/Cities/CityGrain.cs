using Orleans.Placement;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Loop;
using Simulator.Engine.Mail;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Cities;

/// <summary>Holds a city's ensemble and calls it.</summary>
[PreferLocalPlacement]
public sealed class CityGrain(BlueprintCache blueprints, SiloDesks desks) : HostGrain<CityEnsemble>(blueprints, desks), ICityGrain
{
    private CityLedgers? _ledgers;

    public Task<CityLedgers> CloseAsync() =>
        Task.FromResult(_ledgers ??= new CityLedgers([.. Enumerable.Range(0, Ticket.Batch.Count).Select(Ensemble.Close)]));

    protected override CityEnsemble Make(Blueprint blueprint, HostTicket ticket) =>
        new(blueprint, ticket.Position, ticket.Batch.DrawsOf(ticket.Seed));

    protected override void Act(CityEnsemble ensemble, Turn turn, int replicate, PostOffice mail, Exchange exchange)
    {
        if (turn.IsIntroduction)
        {
            ensemble.Introduce(replicate, exchange);
            return;
        }

        switch (turn.Phase)
        {
            case Phase.Invite:
                ensemble.Invite(replicate, turn.Week, mail, exchange);
                break;
            case Phase.Deliver:
                ensemble.Deliver(replicate, turn.Week, mail, exchange);
                break;
            case Phase.Answer:
                ensemble.Decide(replicate, turn.Week, mail, exchange);
                break;
            default:
                ensemble.Publish(replicate, Ticket.Batch.First + replicate, turn.Week, mail, exchange);
                break;
        }
    }
}
