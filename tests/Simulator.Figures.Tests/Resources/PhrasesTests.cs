using System.Globalization;
using System.Reflection;
using Simulator.Figures.Reports.Resources;
using Simulator.Scenarios.Findings;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Resources;

public sealed class PhrasesTests
{
    private static readonly ResourceTexts Texts = new("Simulator.Figures.Reports.Resources.Text", typeof(Phrases));

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
    public void Keys_OfTheResources_AreTheMembersOfPhrases()
    {
        var members = typeof(Phrases).GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var words = new Phrases(CultureInfo.InvariantCulture).OfCharts.Keys.Select(word => Phrases.ChartPrefix + word).ToHashSet();

        Texts.English.Keys.Where(key => !members.Contains(key.Split('_')[0]) && !words.Contains(key)).ShouldBeEmpty();
        members.Where(member => typeof(Phrases).GetProperty(member)?.PropertyType == typeof(string))
            .Where(member => !Texts.English.ContainsKey(member)).ShouldBeEmpty();
    }
}
