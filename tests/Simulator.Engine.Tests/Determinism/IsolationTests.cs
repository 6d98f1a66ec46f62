using Simulator.Core.Firms;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Determinism;

/// <summary>Draws belong to entities: what is added leaves alone what it does not touch.</summary>
public sealed class IsolationTests
{
    private const int Replicates = 3;

    /// <summary>A firm at the other end of the world, of a sector of its own and too poor for any project, where distance decides whom
    /// cities call on.</summary>
    private static readonly FirmParameters Nobody = Worlds.Firm(9999) with { Region = 3, Sector = 3, Capital = new Money(1) };

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(36)]
    public void Firm_WhomNobodyMeets_ChangesNoOtherNumber(int position)
    {
        var world = FarWorld();
        var larger = world with
        {
            Firms = world.Firms.Insert(position, Nobody),
            Chambers = [.. world.Chambers.Select(
                chamber => chamber with { Members = [.. chamber.Members.Select(member => member < position ? member : member + 1)] })],
        };
        int[] cities = [0, 1, 2, 3];
        int[] firms = [.. Enumerable.Range(0, 37).Select(at => at == position ? -9 : at < position ? at : at - 1)];

        var before = Runs.Ledgers(world, Replicates);
        var after = Runs.Ledgers(larger, Replicates);

        after.Deals().ShouldAllBe(deal => deal.Firm != position);
        LedgerDiff.First(world, before, after.Select(ledger => LedgerMap.Back(ledger, cities, firms))).ShouldBeNull();
    }

    [Fact]
    public void Event_BeforeTheOthers_ChangesNoNumberBeforeItAndNoDrawAfterIt()
    {
        // An event without seats, without signing and without a leader: nobody comes, nothing is gained.
        var world = Worlds.Rich();
        var empty = Worlds.Event("empty", 3, 1) with { Seats = 0, Signs = false, LeaderRank = 0, Hosts = [1] };
        var more = world with { Events = world.Events.Insert(0, empty) };

        var (before, after) = (Runs.Ledgers(world, Replicates), Runs.Ledgers(more, Replicates));

        LedgerDiff.First(world, before, after.Select(WithoutFirstEvent)).ShouldBeNull();
    }

    [Fact]
    public void Horizon_Extended_ChangesNoEarlierNumber()
    {
        var (shorter, longer) = (Runs.Ledgers(Worlds.Rich(weeks: 60), Replicates), Runs.Ledgers(Worlds.Rich(weeks: 78), Replicates));

        shorter.Zip(longer).ShouldAllBe(pair => pair.First.Cities.Zip(pair.Second.Cities).All(cities =>
            cities.First.FundsWan.SequenceEqual(cities.Second.FundsWan.Take(86))
                && cities.First.Pitches.SequenceEqual(cities.Second.Pitches.Take(86))));
    }

    [Fact]
    public void Shock_OfFactorOne_ChangesNothing()
    {
        var world = Worlds.Rich();
        var fields = Enum.GetValues<ShockField>().Where(field => field != ShockField.LeaderTurnover);
        var mild = fields.Select(field => Worlds.Shock(field, 1, 0, 50));
        var calm = world with { Shocks = [.. world.Shocks, .. mild] };

        LedgerDiff.First(world, Runs.Ledgers(world, Replicates), Runs.Ledgers(calm, Replicates)).ShouldBeNull();
    }

    [Fact]
    public void Shock_InTheLastWeeks_ChangesNothingBefore()
    {
        var world = Worlds.Rich(weeks: 60);
        var shocked = world with { Shocks = [.. world.Shocks, Worlds.Shock(ShockField.Travel, 0, 50, 60)] };

        var (before, after) = (Runs.Ledgers(world), Runs.Ledgers(shocked));

        before[0].Cities.Zip(after[0].Cities).ShouldAllBe(pair => pair.First.Pitches.Take(76).SequenceEqual(pair.Second.Pitches.Take(76)));
        LedgerDiff.First(world, before, after).ShouldNotBeNull();
    }

    private static World FarWorld()
    {
        var world = Worlds.Rich(firms: 36);
        return world with
        {
            Sectors = [.. world.Sectors, "whaling"],
            Regions = [.. world.Regions, Worlds.Region("antipodes", -68, -35)],
            Cities = [.. world.Cities.Select(city => city with
            {
                SectorProfile = [.. city.SectorProfile, 0],
                Anchors = [],
                Strategy = StrategyCatalog.SmallTeam,
            })],
            SupplyLinks = [],
            Events = [.. world.Events.Select(e => e with { GuestRegions = [0, 1, 2] })],
            Model = world.Model with { Targeting = world.Model.Targeting with { Distance = 20 } },
        };
    }

    private static ReplicateLedger WithoutFirstEvent(ReplicateLedger ledger) => ledger with
    {
        Cities = [.. ledger.Cities.Select(city => city with
        {
            Guests = city.Guests.RemoveAt(0),
            Deals = [.. city.Deals.Select(deal => deal with { Event = deal.Event < 0 ? -1 : deal.Event - 1 })],
            Repeats = [.. city.Repeats.Select(repeat => repeat with { Event = repeat.Event - 1 })],
        })],
    };
}
