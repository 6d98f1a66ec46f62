using Simulator.Core.Cities;
using Simulator.Core.Draws;

namespace Simulator.Core.Tests.Cities;

/// <summary>The table of leads behaves like the dictionary it stands for.</summary>
public sealed class LeadTableTests
{
    private static readonly KeyedDraws Draws = new(41, 0);

    [Theory]
    [InlineData(100_000, 3_000, "hashed to the end")]
    [InlineData(20_000, 19_000, "hashed first, with a place for each firm in the end")]
    [InlineData(32_768, 25_000, "that grows to a power of two which is the number of firms")]
    [InlineData(16_384, 3_000, "the largest with a place for each firm from the start")]
    [InlineData(16_385, 40, "the smallest without")]
    [InlineData(64, 3_000, "with a place for each firm from the start")]
    [InlineData(3, 10, "of few firms")]
    public void Leads_SetInAnyOrder_AreFoundInEveryReplicate(int firms, int leads, string table)
    {
        var book = new LeadTable(firms);
        for (var replicate = 0; replicate < 2; replicate++)
        {
            var expected = new Dictionary<int, Lead>();
            for (var i = 0; i < leads; i++)
            {
                var firm = (int)(firms * U(i, 2 + replicate));
                expected[firm] = new Lead(i, U(i, 4), U(i, 5));
                book.Set(firm, expected[firm]);
            }

            expected.Count(pair => book.Of(pair.Key) == pair.Value).ShouldBe(expected.Count, table);
            Enumerable.Range(0, firms).Count(firm => book.Of(firm).Week != Lead.Never).ShouldBe(expected.Count, table);
            book.Clear();
            Enumerable.Range(0, firms).Count(firm => book.Of(firm).Week != Lead.Never).ShouldBe(0, table);
        }
    }

    private static double U(int i, int index) => Draws.Uniform(Purpose.Population, (uint)i, 0, 0, index);
}
