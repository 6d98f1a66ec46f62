using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Tests.Texts;

public sealed partial class FigureTextsTests
{
    private static readonly Dictionary<string, string> English = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> Chinese = Texts(CultureInfo.GetCultureInfo("zh-Hans"));

    [Fact]
    public void Keys_InOneLanguage_AreThoseOfTheOther() => English.Keys.Order().ShouldBe(Chinese.Keys.Order());

    [Fact]
    public void Texts_InBothLanguages_HaveTheSameGaps() =>
        English.Keys.Where(key => !Gaps(English[key]).SetEquals(Gaps(Chinese[key]))).ShouldBeEmpty();

    [Fact]
    public void Texts_InEnglish_DoWithoutChineseCharacters() => English.Values.Where(text => HanCharacter().IsMatch(text)).ShouldBeEmpty();

    [Fact]
    public void TitlesOfAxes_InBothLanguages_StateAUnit()
    {
        foreach (var texts in new[] { English, Chinese })
        {
            texts.Where(pair => pair.Key.Contains("axis", StringComparison.Ordinal) && !Unit().IsMatch(pair.Value)).ShouldBeEmpty();
        }
    }

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        FigureTexts.Manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false).ShouldNotBeNull()
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("\\{[0-9]+\\}")]
    private static partial Regex Gap();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HanCharacter();

    [GeneratedRegex("\\(.+\\)|（.+）")]
    private static partial Regex Unit();
}
