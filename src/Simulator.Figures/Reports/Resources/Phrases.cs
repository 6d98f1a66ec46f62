using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using Simulator.Analysis.Runs;
using Simulator.Scenarios.Findings;

namespace Simulator.Figures.Reports.Resources;

/// <summary>Every text of a report, in the reader's language: Text.resx is English, Text.zh-Hans.resx Chinese.</summary>
/// <remarks>Members are named like the keys.</remarks>
/// <param name="culture">The reader's language.</param>
internal sealed partial class Phrases(CultureInfo culture)
{
    /// <summary>Prefix of the words that scripts show.</summary>
    public const string ChartPrefix = "Chart_";

    private static readonly ResourceManager Manager = new("Simulator.Figures.Reports.Resources.Text", typeof(Phrases).Assembly);

    private static readonly string[] ChartWords =
        ["median", "band90", "band50", "range90", "range50", "record", "events", "legend", "zoomIn", "zoomOut", "zoomReset", "savePicture", "openTables",
        "closeTables", "hit", "miss", "choose"];

    /// <summary>Words that scripts show, by key.</summary>
    public IReadOnlyDictionary<string, string> OfCharts => ChartWords.ToDictionary(word => word, word => Get(ChartPrefix + word));

    /// <summary>Sentences one after the other; Chinese puts no space between them.</summary>
    public string Sentences(params ReadOnlySpan<string> sentences) =>
        string.Join(culture.TwoLetterISOLanguageName == "zh" ? "" : " ", sentences);

    /// <summary>A phrase with a capital at its beginning.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A day in words.</summary>
    public string LongDate(DateOnly date) => date.ToString(Get(), culture);

    /// <summary>A kind of finding.</summary>
    public string Finding(FindingClass kind) => Get($"{nameof(Finding)}_{kind}");

    /// <summary>An answer; a dash where there is none.</summary>
    public string YesOrNo(bool? answer) => answer switch
    {
        true => Yes,
        false => No,
        null => FigureText.None,
    };

    private string Get([CallerMemberName] string key = "") =>
        Manager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);

    private string Fill(ReadOnlySpan<object> values, [CallerMemberName] string key = "") =>
        string.Format(CultureInfo.InvariantCulture, Get(key), values);
}
