using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Simulator.Figures.Reports.Resources;

namespace Simulator.Figures.Tests.Resources;

public sealed partial class PhrasesTests
{
    private static readonly Dictionary<string, string> English = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> Chinese = Texts(CultureInfo.GetCultureInfo("zh-Hans"));

    [Fact]
    public void Keys_InBothLanguages_AreTheSame() =>
        English.Keys.Order(StringComparer.Ordinal).ShouldBe(Chinese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_InBothLanguages_HaveTheSameGaps() =>
        English.Keys.Where(key => !Gaps(English[key]).SetEquals(Gaps(Chinese[key]))).ShouldBeEmpty();

    [Fact]
    public void Sentences_InChinese_AreChinese() =>
        Chinese.Where(pair => Gap().Replace(pair.Value, "").Any(char.IsLetter) && !HanCharacter().IsMatch(pair.Value)).Select(pair => pair.Key)
            .ShouldBeEmpty();

    [Fact]
    public void Keys_OfTheResources_AreTheMembersOfPhrases()
    {
        var members = typeof(Phrases).GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var words = new Phrases(CultureInfo.InvariantCulture).OfCharts.Keys.Select(word => Phrases.ChartPrefix + word).ToHashSet();

        English.Keys.Where(key => !members.Contains(key.Split('_')[0]) && !words.Contains(key)).ShouldBeEmpty();
        members.Where(member => typeof(Phrases).GetProperty(member)?.PropertyType == typeof(string))
            .Where(member => !English.ContainsKey(member)).ShouldBeEmpty();
    }

    private static Dictionary<string, string> Texts(CultureInfo culture)
    {
        var manager = new ResourceManager("Simulator.Figures.Reports.Resources.Text", typeof(Phrases).Assembly);
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false).ShouldNotBeNull();
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("\\{[0-9]+\\}")]
    private static partial Regex Gap();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HanCharacter();
}
