using Simulator.Core.Chambers;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Provinces;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>A province and its chambers in every replicate of a batch: mandates (M2) and the chambers' calls (M17).</summary>
/// <remarks>Not thread-safe: a batch runs on one thread at a time.</remarks>
public sealed class ProvinceEnsemble
{
    private readonly World _world;
    private readonly IReadOnlyList<KeyedDraws> _batch;
    private readonly int _position;
    private readonly int[] _cities;
    private readonly (int Chamber, int[] Cities)[][] _mandates;
    private readonly Dictionary<int, FirmRoll> _members;
    private readonly NegotiationParameters[] _parameters;

    /// <summary>Who was called on for which city this week: a member of two chambers is called once.</summary>
    private readonly HashSet<(int City, int Firm)> _introduced = [];

    /// <summary>The province before the first week.</summary>
    /// <param name="blueprint">The world.</param>
    /// <param name="province">Position of the province.</param>
    /// <param name="batch">Draws of each replicate.</param>
    public ProvinceEnsemble(Blueprint blueprint, int province, IReadOnlyList<KeyedDraws> batch)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        (_world, _batch, _position) = (blueprint.World, batch, province);
        _cities = [.. Enumerable.Range(0, _world.Cities.Length).Where(city => _world.Cities[city].Province == province)];
        var chambers = Enumerable.Range(0, _world.Chambers.Length).Where(chamber => _world.Chambers[chamber].Province == province).ToArray();
        _mandates = [.. batch.Select(draws => Mandates(blueprint.TablesFor(draws).Geography, chambers))];
        _parameters = [.. batch.Select(draws => blueprint.TablesFor(draws).Model.Negotiation)];
        _members = chambers.ToDictionary(chamber => chamber, chamber => new FirmRoll(_world, _world.Chambers[chamber].Members));
    }

    /// <summary>Phases 1 and 2: mandates once a year, and the chambers' invitations.</summary>
    /// <param name="replicate">Position in the batch.</param>
    /// <param name="week">Week.</param>
    /// <param name="exchange">Where mandates and invitations go.</param>
    public void Instruct(int replicate, int week, Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        if (week < _world.Calendar.PromotionStartWeek)
        {
            return;
        }

        var yearTurns = Calendar.WeekOfYear(week) == 0;
        if (yearTurns || week == _world.Calendar.PromotionStartWeek)
        {
            Mandate(week, _parameters[replicate], exchange);
        }

        _introduced.Clear();
        foreach (var (chamber, cities) in _mandates[replicate])
        {
            foreach (var city in cities)
            {
                Introduce(chamber, city, cities.Length, week, _batch[replicate], exchange);
            }
        }
    }

    private (int Chamber, int[] Cities)[] Mandates(Geography geography, int[] chambers) =>
        [.. chambers.Select(chamber => (chamber, _cities.Where(city => geography.IsMandated(chamber, city)).ToArray()))];

    private void Mandate(int week, NegotiationParameters parameters, Exchange exchange)
    {
        var yearShare = (Calendar.WeeksPerYear - Calendar.WeekOfYear(week)) / (double)Calendar.WeeksPerYear;
        var siblings = _cities.Select(city => _world.Cities[city]).ToArray();
        foreach (var city in _cities)
        {
            exchange.Send(ProvinceStep.Instruct(
                _world.Provinces[_position], city, _world.Cities[city], siblings, yearShare, parameters));
        }
    }

    private void Introduce(int chamber, int city, int mandates, int week, KeyedDraws draws, Exchange exchange)
    {
        var parameters = _world.Chambers[chamber];
        var pair = EntityHash.OfPair(parameters.Hash, _world.Cities[city].Hash);
        var calls = ChamberStep.Calls(parameters, pair, mandates, week, draws);
        if (calls == 0)
        {
            return;
        }

        var race = new CallList.Race(pair, _members[chamber], Bound: 1, week, Index: 0);
        foreach (var member in CallList.First(race, calls, draws, new EqualWeight()))
        {
            if (_introduced.Add((city, member)))
            {
                exchange.Send(new Invitation(city, member, Channel.Chamber, -1, 0, ByChamber: true));
            }
        }
    }

    private readonly struct EqualWeight : IWeeklyWeight
    {
        public double Of(int firm) => 1;
    }
}
