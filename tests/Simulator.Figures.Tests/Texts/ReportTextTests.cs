using System.Globalization;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Findings;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Texts;

public sealed class ReportTextTests
{
    private static readonly ResourceTexts Texts = new(ReportText.Manager);

    [Fact]
    public void Keys_InBothLanguages_AreTheSame() => Texts.WithoutTranslation.ShouldBeEmpty();

    [Fact]
    public void Texts_InBothLanguages_HaveTheSameGaps() => Texts.WithOtherGaps.ShouldBeEmpty();

    [Fact]
    public void Sentences_InChinese_AreChinese() => Texts.NotInChinese.ShouldBeEmpty();

    [Fact]
    public void Findings_OfEveryKind_HaveAName() =>
        Texts.English.Keys.Where(key => key.StartsWith("Finding_", StringComparison.Ordinal))
            .ShouldBe(Enum.GetValues<FindingClass>().Select(kind => $"Finding_{kind}"), ignoreOrder: true);

    [Fact]
    public void WordsOfCharts_InTheResources_AreAllGivenToTheScripts() =>
        Texts.English.Keys.Where(key => key.StartsWith(ReportText.ChartPrefix, StringComparison.Ordinal))
            .ShouldBe(new ReportText(CultureInfo.InvariantCulture).OfCharts.Keys.Select(word => ReportText.ChartPrefix + word), ignoreOrder: true);

    [Theory]
    [InlineData("", "a less b")]
    [InlineData("zh-Hans", "a 减 b")]
    public void GeneratedMember_WithGaps_FillsThemInOrder(string language, string expected) =>
        new ReportText(CultureInfo.GetCultureInfo(language)).Less("a", "b").ShouldBe(expected);
}
