using Simulator.Core.Strategies;

namespace Simulator.Core.Tests.Strategies;

public sealed class StrategyCatalogTests
{
    public static TheoryData<string> Ids => [.. StrategyCatalog.All.Select(strategy => strategy.Id)];

    [Fact]
    public void All_Strategies_AreTenWithDifferentIds()
    {
        StrategyCatalog.All.Length.ShouldBe(10);
        StrategyCatalog.All.Select(strategy => strategy.Id).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Shares_OfAStrategy_SumToOneOrToNothing(string id)
    {
        var strategy = StrategyCatalog.Find(id)!;

        strategy.Shares.Length.ShouldBe(Strategy.ChannelCount);
        strategy.Shares.ShouldAllBe(share => share >= 0 && share <= 1);
        strategy.Shares.Sum().ShouldBe(id == "passive" ? 0 : 1, 1e-12);
    }

    /// <summary>The table of section 2.7 of the specification, by letter of the channel.</summary>
    [Theory]
    [InlineData("chamber_led", "R.20 T.15 H.40 M.05 A.15 P.05")]
    [InlineData("leader_led", "V.40 R.25 T.10 M.15 A.10")]
    [InlineData("blanket_roadshow", "R.60 M.25 X.10 A.05")]
    [InlineData("small_team", "T.65 H.10 N.05 O.05 A.15")]
    [InlineData("industry_chain", "V.10 T.15 N.55 A.15 P.05")]
    [InlineData("cloud", "T.05 O.65 M.15 A.15")]
    [InlineData("aftercare_heavy", "T.20 H.10 A.55 P.15")]
    [InlineData("point_line_plane", "V.25 R.25 T.35 M.10 A.05")]
    [InlineData("festival_anchor", "R.20 T.30 H.30 M.15 A.05")]
    [InlineData("passive", "")]
    public void Shares_OfAStrategy_AreThoseOfTheTable(string id, string table)
    {
        const string Letters = "VRTHNOMXAP";
        var strategy = StrategyCatalog.Find(id)!;

        var text = string.Join(
            ' ', strategy.Shares.Select((share, channel) => (Share: share, Letter: Letters[channel])).Where(pair => pair.Share > 0)
            .Select(pair => pair.Letter + pair.Share.ToString(".00", System.Globalization.CultureInfo.InvariantCulture)));

        text.ShouldBe(table);
    }

    [Fact]
    public void Find_AnUnknownId_IsNull() => StrategyCatalog.Find("Cloud").ShouldBeNull();
}
