using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Simulator.Testing;

/// <summary>The texts of a resource in English and in Chinese, and what may be wrong between them.</summary>
/// <param name="manager">The resource.</param>
public sealed partial class ResourceTexts(ResourceManager manager)
{
    /// <summary>A resource by its name.</summary>
    /// <param name="name">Full name, without the language.</param>
    /// <param name="inAssemblyOf">A type of its assembly.</param>
    public ResourceTexts(string name, Type inAssemblyOf)
        : this(new ResourceManager(name, inAssemblyOf.Assembly))
    {
    }

    /// <summary>Key and text, English.</summary>
    public ImmutableSortedDictionary<string, string> English { get; } = Texts(manager, CultureInfo.InvariantCulture);

    /// <summary>Key and text, Chinese.</summary>
    public ImmutableSortedDictionary<string, string> Chinese { get; } = Texts(manager, CultureInfo.GetCultureInfo("zh-Hans"));

    /// <summary>Keys that only one language has.</summary>
    public IEnumerable<string> WithoutTranslation => English.Keys.Except(Chinese.Keys).Concat(Chinese.Keys.Except(English.Keys));

    /// <summary>Keys of texts whose gaps, such as {0}, are not the same in both languages.</summary>
    public IEnumerable<string> WithOtherGaps =>
        English.Keys.Intersect(Chinese.Keys).Where(key => !Gaps(English[key]).SetEquals(Gaps(Chinese[key])));

    /// <summary>Keys of Chinese texts that have letters and not one Chinese character.</summary>
    public IEnumerable<string> NotInChinese =>
        Chinese.Where(pair => Gap().Replace(pair.Value, "").Any(char.IsLetter) && !IsHan(pair.Value)).Select(pair => pair.Key);

    /// <summary>Whether a text has a Chinese character.</summary>
    public static bool IsHan(string text) => HanCharacter().IsMatch(text);

    private static ImmutableSortedDictionary<string, string> Texts(ResourceManager manager, CultureInfo culture) =>
        (manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new InvalidOperationException($"{manager.BaseName} is not there in {culture.Name}"))
        .Cast<DictionaryEntry>().ToImmutableSortedDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("\\{[0-9]+\\}")]
    private static partial Regex Gap();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HanCharacter();
}
