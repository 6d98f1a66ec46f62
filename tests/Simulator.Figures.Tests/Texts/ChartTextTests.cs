using System.Text.RegularExpressions;
using Simulator.Figures.Texts;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Texts;

public sealed partial class ChartTextTests
{
    private static readonly ResourceTexts Texts = new(ChartText.Manager);

    [Fact]
    public void Keys_InBothLanguages_AreTheSame() => Texts.WithoutTranslation.ShouldBeEmpty();

    [Fact]
    public void Texts_InBothLanguages_HaveTheSameGaps() => Texts.WithOtherGaps.ShouldBeEmpty();

    [Fact]
    public void Texts_InEnglish_DoWithoutChineseCharacters() => Texts.English.Values.Where(ResourceTexts.IsHan).ShouldBeEmpty();

    [Fact]
    public void TitlesOfAxes_InBothLanguages_StateAUnit()
    {
        foreach (var texts in new[] { Texts.English, Texts.Chinese })
        {
            texts.Where(pair => pair.Key.Contains("Axis", StringComparison.Ordinal) && !Unit().IsMatch(pair.Value)).ShouldBeEmpty();
        }
    }

    [GeneratedRegex("\\(.+\\)|（.+）")]
    private static partial Regex Unit();
}
