using Simulator.Core.Cities;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phase 9: image, word of mouth, and the bulletin that firms read next week (M6, M19, M20, M21).</summary>
internal sealed partial class CityReplicate
{
    public void Publish(int week, PostOffice mail, Exchange exchange)
    {
        Gather(mail);
        var ranks = 0;
        foreach (var e in HostedEvents(week))
        {
            ranks += _world.Events[e].LeaderRank;
        }

        _state = ImageStep.Advance(_state, _city, _plan.Articles, ranks, Promotes(week), _tables.Model.Awareness);
        var leadersChanged = _blueprint.Climate.LeadersChange(_position, week);
        for (var sector = 0; sector < _peers.Length; sector++)
        {
            var spread = ImageStep.Spread(_state, _peers[sector], _tables.Model.Awareness);
            _peers[sector] = spread.Apply(_peers[sector]);
            _largestAwareness = Math.Max(_largestAwareness, _peers[sector]);
            exchange.Send(new Bulletin(_position, sector, Appeal(sector), spread, leadersChanged));
        }
    }

    /// <summary>The bulletin before the first week.</summary>
    public void Introduce(Exchange exchange)
    {
        for (var sector = 0; sector < _peers.Length; sector++)
        {
            exchange.Send(new Bulletin(_position, sector, Appeal(sector), AwarenessMap.Identity, LeadersChanged: false));
        }
    }

    private void Gather(PostOffice mail)
    {
        Span<long> gains = stackalloc long[_peers.Length];
        foreach (ref readonly var gain in mail.Gains.Read())
        {
            gains[gain.Sector] += gain.Gain;
        }

        mail.Gains.Clear();
        for (var sector = 0; sector < _peers.Length; sector++)
        {
            var firms = _blueprint.Sectors[sector].Firms.Length;
            _peers[sector] += firms > 0 ? gains[sector] / AwarenessGain.UnitsPerOne / firms : 0;
        }
    }

    private double Appeal(int sector) => ImageStep.Appeal(
        _state, _city, _tables.Geography.Fit(_position, sector), _started[sector], _tables.Model.Choice);
}
