using System.Collections.Immutable;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Worlds;

namespace Simulator.Grains.Agents;

/// <summary>The board as it hangs in one week: what cities had published by the end of the week before, for all agents to read.</summary>
/// <remarks>Thread-safe: nothing changes it; next week's is another.</remarks>
/// <param name="Sectors">Number of sectors.</param>
/// <param name="Notices">For each city and sector: appeal now, and what has happened to awareness since the start.</param>
/// <param name="LeadersChanged">For each city the last week at whose end its leaders changed, or <see cref="Board.Never"/>.</param>
[GenerateSerializer, Immutable]
public sealed record PublicBoard(
    [property: Id(0)] int Sectors, [property: Id(1)] Pages<Bulletin> Notices, [property: Id(2)] ImmutableArray<int> LeadersChanged)
{
    [NonSerialized]
    private Board? _board;

    /// <summary>A board on which nothing hangs.</summary>
    public static PublicBoard Empty(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var notices = from city in Enumerable.Range(0, world.Cities.Length)
                      from sector in Enumerable.Range(0, world.Sectors.Length)
                      select new Keyed<Bulletin>(0, new Bulletin(city, sector, 0, AwarenessMap.Identity, LeadersChanged: false));
        return new PublicBoard(
            world.Sectors.Length, new Pages<Bulletin>([.. notices]), [.. Enumerable.Repeat(Board.Never, world.Cities.Length)]);
    }

    /// <summary>The board as Core reads it.</summary>
    public Board Open() => _board ??= Hang();

    /// <summary>The board of the week after.</summary>
    /// <param name="bulletins">What cities published.</param>
    /// <param name="week">The week at whose end they did.</param>
    public PublicBoard With(IEnumerable<Bulletin> bulletins, int week)
    {
        ArgumentNullException.ThrowIfNull(bulletins);
        var notices = Notices.Messages.ToArray();
        var changed = LeadersChanged.ToBuilder();
        foreach (var bulletin in bulletins)
        {
            ref var notice = ref notices[(bulletin.City * Sectors) + bulletin.Sector];
            notice = new(0, bulletin with { Spread = notice.Message.Spread.Then(bulletin.Spread), LeadersChanged = false });
            changed[bulletin.City] = bulletin.LeadersChanged ? week : changed[bulletin.City];
        }

        return new PublicBoard(Sectors, new Pages<Bulletin>(notices), changed.MoveToImmutable());
    }

    private Board Hang()
    {
        var board = new Board(Sectors, LeadersChanged.Length);
        foreach (var notice in Notices.Messages.ToArray().OrderBy(notice => LeadersChanged[notice.Message.City]))
        {
            var week = LeadersChanged[notice.Message.City];
            board.Post(notice.Message with { LeadersChanged = week != Board.Never }, week);
        }

        return board;
    }
}
