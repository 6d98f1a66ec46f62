using System.Globalization;
using Simulator.Analysis.Histories;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Tests.Histories;

public sealed class HistoryReaderTests
{
    private const string Header = "id,region,campaign,start_date,end_date,level,metric,value,unit,elapsed_months_since_signing,source_title,source_url\n";
    private const string Row = "H1,甘肃兰州,第十九届兰洽会,2013-06,2013-07,city,start_rate,80.29,%,10,报道,http://example.org\n";

    [Fact]
    public void PublishedHistory_ReadWhole_HasNoProblem()
    {
        var published = HistoryReader.ReadPublished();

        published.Problems.ShouldBeEmpty();
        published.Figures.Length.ShouldBe(726);
        published.Figures.Select(figure => figure.CampaignKey).Distinct().Count().ShouldBe(134);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void Row_WithAndWithoutByteOrderMark_IsRead(string mark)
    {
        var figure = Read(mark + Header + Row).Figures.ShouldHaveSingleItem();

        figure.Province.ShouldBe("甘肃");
        figure.Level.ShouldBe(CampaignLevel.City);
        figure.Kind.ShouldBe(CampaignKind.Fair);
        figure.Value.ShouldBe(80.29);
        (figure.ElapsedMonths, figure.ElapsedIsPrinted).ShouldBe((10, true));
        figure.Line.ShouldBe(2);
    }

    [Fact]
    public void Lines_EndedByCarriageReturns_AreTheSame() =>
        Read((Header + Row).Replace("\n", "\r\n", StringComparison.Ordinal)).Figures.ShouldBe(Read(Header + Row).Figures);

    [Fact]
    public void Columns_InAnotherOrderAndWithOptionalOnesMissing_AreFound()
    {
        var history = Read("value,metric,campaign,region,colour\n81,start_rate,\"节会, 第一届\",河南,red\n");

        history.Problems.ShouldBeEmpty();
        var figure = history.Figures.ShouldHaveSingleItem();
        (figure.Campaign, figure.Id, figure.ElapsedIsPrinted).ShouldBe(("节会, 第一届", "line 2", false));
    }

    [Theory]
    [InlineData("2009", "2009-10-12")]
    [InlineData("2009-10", "")]
    [InlineData("", "")]
    public void Dates_InEveryPrintedForm_AreRead(string start, string end) =>
        Read(Header + $"H1,甘肃,甲,{start},{end},city,start_rate,80,%,,,\n").Problems.ShouldBeEmpty();

    [Fact]
    public void Months_NotPrinted_ComeFromTheDateInTheSourceTitle()
    {
        var figure = Read(Header + "H1,安徽,某大会,2018-05-25,2018-05-27,province,start_rate,68.4,%,,大会开工情况(2019-01-25),\n").Figures[0];

        (figure.ElapsedMonths, figure.ElapsedIsPrinted).ShouldBe((8, false));
    }

    [Fact]
    public void Rows_ThatAreWrong_AreListedWithLineAndColumnAndTheOthersKept()
    {
        const string Text = Header + Row
            + "H2,甘肃,甲,2013-06,2013-07,city,start_rate,many,%,10,,\n"
            + "H3,甘肃,甲,summer,2013-07,city,start_rate,120,%,-1,,\n"
            + "H4,甘肃,甲\n"
            + "H5,,甲,2013-06,2013-07,city,start_rate,50,%,10,,\n"
            + "\n"
            + "H6,甘肃,甲,2013-06,2013-07,city,start_rate,50,%,10,,\n";

        var history = Read(Text);

        history.Figures.Select(figure => figure.Id).ShouldBe(["H1", "H6"]);
        history.IsUsable.ShouldBeTrue();
        history.Problems.Select(problem => (problem.Line, problem.Path, problem.Code)).ShouldBe(
        [
            (3, "value", "HST005"), (4, "value", "HST006"), (4, "start_date", "HST007"),
            (4, "elapsed_months_since_signing", "HST006"), (5, "", "HST003"), (6, "region", "HST004"),
        ]);
    }

    [Fact]
    public void Quote_ThatIsNeverClosed_LosesItsOwnRowOnly()
    {
        var history = Read(Header + "H1,甘肃,\"甲,2013-06,2013-07,city,start_rate,50,%,10,,\n" + Row);

        history.Figures.ShouldHaveSingleItem().Region.ShouldBe("甘肃兰州");
        history.Problems.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    [Fact]
    public void File_WithoutARequiredColumn_CannotBeUsed()
    {
        var history = Read("id,region,metric\nH1,甘肃,start_rate\n");

        history.IsUsable.ShouldBeFalse();
        history.Problems.Select(problem => problem.Path).ShouldBe(["campaign", "value"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Header)]
    public void File_WithoutAnyRow_CannotBeUsed(string text) => Read(text).IsUsable.ShouldBeFalse();

    [Fact]
    public void File_ThatDoesNotExist_IsAProblem() =>
        HistoryReader.ReadFile("no-such-file.csv", CultureInfo.InvariantCulture).Problems.ShouldHaveSingleItem().Code.ShouldBe("HST001");

    [Theory]
    [InlineData("2018-2021智博会跟踪督办签约项目", "重庆日报", "start_rate %", CountedBy.Audit)]
    [InlineData("2022年1-9月全市招商引资", "招商引资工作成效", "start_rate %", CountedBy.Statistics)]
    [InlineData("首届赣深会", "统计公报", "signed_projects", CountedBy.Statistics)]
    [InlineData("2024世界制造业大会", "成果发布(新华社)", "signed_projects", CountedBy.Press)]
    [InlineData("2018世界制造业大会", "我省继续举办", "start_rate %", CountedBy.Organiser)]
    public void CountedBy_WhereNoColumnSaysIt_ComesFromTheTitles(string campaign, string source, string remark, CountedBy expected) =>
        CampaignWords.CountedBy(campaign, source, remark).ShouldBe(expected);

    [Theory]
    [InlineData("内蒙古巴彦淖尔", "内蒙古")]
    [InlineData("甘肃兰州", "甘肃")]
    [InlineData("South Africa", "South Africa")]
    public void Province_OfARegion_IsItsFirstPart(string region, string province) => CampaignWords.ProvinceOf(region).ShouldBe(province);

    private static CampaignHistory Read(string text) => HistoryReader.Read(text, "test.csv", CultureInfo.InvariantCulture);
}
