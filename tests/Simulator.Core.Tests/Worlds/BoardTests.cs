using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Worlds;

namespace Simulator.Core.Tests.Worlds;

/// <summary>What cities have published, as all firms read it.</summary>
public sealed class BoardTests
{
    private static readonly AwarenessMap Spread = AwarenessMap.Week(0.1, 0.02);

    [Fact]
    public void Course_OfSeveralBulletins_ComposesThemInOrder()
    {
        var board = new Board(2, 3);
        var next = AwarenessMap.Week(0.3, 0);

        board.Post(new Bulletin(1, 1, 0.5, Spread, LeadersChanged: false), 0);
        board.Post(new Bulletin(1, 1, 0.75, next, LeadersChanged: false), 1);

        board.Course(1, 1).ShouldBe(Spread.Then(next));
        (board.Appeal(1, 1), board.Appeal(1, 0), board.Appeal(0, 1)).ShouldBe((0.75, 0, 0));
        board.Course(0, 1).ShouldBe(AwarenessMap.Identity);
        board.Course(1, 2).ShouldBe(AwarenessMap.Identity);
    }

    [Fact]
    public void LeadersChanged_OfEachCity_IsTheWeekOfItsLastChange()
    {
        var board = new Board(1, 3);
        (board.LastTurnover, board.LeadersChanged(1)).ShouldBe((Board.Never, Board.Never));

        board.Post(new Bulletin(1, 0, 0, Spread, LeadersChanged: true), -3);
        board.Post(new Bulletin(2, 0, 0, Spread, LeadersChanged: true), 9);
        board.Post(new Bulletin(1, 0, 0, Spread, LeadersChanged: false), 10);

        (board.LeadersChanged(0), board.LeadersChanged(1), board.LeadersChanged(2)).ShouldBe((Board.Never, -3, 9));
        board.LastTurnover.ShouldBe(9);
    }

    [Fact]
    public void Clear_OfABoard_TakesEverythingDown()
    {
        var board = new Board(1, 1);
        board.Post(new Bulletin(0, 0, 0.5, Spread, LeadersChanged: true), 4);

        board.Clear();

        (board.Course(0, 0), board.Appeal(0, 0), board.LeadersChanged(0), board.LastTurnover)
            .ShouldBe((AwarenessMap.Identity, 0, Board.Never, Board.Never));
    }
}
