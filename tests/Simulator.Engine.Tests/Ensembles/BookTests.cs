using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Engine.Ensembles;

namespace Simulator.Engine.Tests.Ensembles;

/// <summary>The sparse tables behave like the dictionaries they stand for.</summary>
public sealed class BookTests
{
    private static readonly KeyedDraws Draws = new(41, 0);

    [Fact]
    public void Relations_TouchedInAnyOrder_AreFoundAndInOrder()
    {
        var (book, expected) = (new RelationBook(5, parties: 40), new Dictionary<(int, int), double>());
        for (var i = 0; i < 400; i++)
        {
            var (firm, party) = ((int)(5 * U(i, 0)), (int)(40 * U(i, 1)));
            book.Touch(firm, party) = Relation.Unknown with { Trust = i };
            expected[(firm, party)] = i;
        }

        for (var firm = 0; firm < 5; firm++)
        {
            var parties = book.Parties(firm).ToArray();

            parties.ShouldBe(expected.Keys.Where(key => key.Item1 == firm).Select(key => key.Item2).Order());
            book.Relations(firm).ToArray().Select(relation => relation.Trust).ShouldBe(parties.Select(party => expected[(firm, party)]));
            book.Peek(firm, 99).ShouldBe(Relation.Unknown);
        }
    }

    [Fact]
    public void Relations_OfFirmsThatFillSeveralPages_AreFound()
    {
        var book = new RelationBook(40, parties: 600);
        for (var party = 600; party > 0; party--)
        {
            for (var firm = 0; firm < 40; firm++)
            {
                book.Touch(firm, party) = Relation.Unknown with { Trust = (1000 * firm) + party };
            }
        }

        for (var firm = 0; firm < 40; firm++)
        {
            book.Parties(firm).ToArray().ShouldBe(Enumerable.Range(1, 600));
            book.Relations(firm).ToArray().Select(relation => relation.Trust).ShouldBe(Enumerable.Range(1, 600).Select(party => (1000.0 * firm) + party));
        }

        book.Pages.ShouldBeInRange(40, 60, "one for each firm in the end; those that were left on the way are used again");
    }

    [Theory]
    [InlineData(100_000, "hashed to the end")]
    [InlineData(4_000, "with a place for each firm in the end")]
    [InlineData(64, "with a place for each firm from the start")]
    [InlineData(3, "that never grows")]
    public void Leads_SetInAnyOrder_AreFound(int firms, string table)
    {
        var (book, expected) = (new LeadBook(firms), new Dictionary<int, Lead>());
        for (var i = 0; i < 3000; i++)
        {
            var firm = (int)(firms * U(i, 2));
            expected[firm] = new Lead(i, U(i, 3), 0);
            book.Set(firm, expected[firm]);
        }

        expected.Count(pair => book.TryGet(pair.Key, out var lead) && lead == pair.Value).ShouldBe(expected.Count, table);
        Enumerable.Range(0, firms).Where(firm => !expected.ContainsKey(firm)).Count(firm => book.TryGet(firm, out _)).ShouldBe(0, table);
    }

    [Fact]
    public void Inbound_OfAWeek_IsTakenOnceAndInOrder()
    {
        var calendar = new InboundCalendar(10);
        InboundCalendar.Candidate[] candidates = [new(3, 1, 0), new(1, 2, 0)];
        calendar.Add(4, candidates[0]);
        calendar.Add(4, candidates[1]);
        calendar.Add(12, new(9, 9, 9));

        calendar.Take(3).ShouldBeEmpty();
        calendar.Take(4).ShouldBe(candidates);
        calendar.Take(4).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(200)]
    public void Firms_AddedAndRemovedInAnyOrder_AreGoneThroughInOrder(int firms)
    {
        var (set, expected) = (new FirmSet(firms), new SortedSet<int>());
        for (var i = 0; i < 3 * firms; i++)
        {
            var (added, removed) = ((int)(firms * U(i, 4)), (int)(firms * U(i, 5)));
            set.Add(added);
            expected.Add(added);
            Through(set).ShouldBe(expected);

            set.Remove(removed);
            expected.Remove(removed);
            Through(set).ShouldBe(expected);
        }
    }

    private static IEnumerable<int> Through(FirmSet set)
    {
        for (var firm = set.Next(0); firm >= 0; firm = set.Next(firm + 1))
        {
            yield return firm;
        }
    }

    private static double U(int i, int index) => Draws.Uniform(Purpose.Population, (uint)i, 0, 0, index);
}
