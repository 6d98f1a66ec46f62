using Simulator.Analysis.Runs;
using Simulator.Scenarios.Findings;

namespace Simulator.Figures.Texts;

/// <summary>Every text of a report; the members that only fill gaps are generated from ReportText.resx.</summary>
internal sealed partial class ReportText
{
    /// <summary>How the keys of the words begin that scripts show.</summary>
    public const string ChartPrefix = "Chart_";

    private static readonly string[] ChartWords =
        ["median", "band90", "band50", "range90", "range50", "record", "events", "legend", "zoomIn", "zoomOut", "zoomReset", "savePicture", "openTables",
        "closeTables", "hit", "miss", "choose"];

    /// <summary>Words that scripts show, by key.</summary>
    public IReadOnlyDictionary<string, string> OfCharts => ChartWords.ToDictionary(word => word, word => Get(ChartPrefix + word));

    /// <summary>Sentences one after the other; Chinese puts no space between them.</summary>
    public string Sentences(params ReadOnlySpan<string> sentences) =>
        string.Join(Culture.TwoLetterISOLanguageName == "zh" ? "" : " ", sentences);

    /// <summary>A phrase with a capital at its beginning.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A day in words.</summary>
    public string LongDate(DateOnly date) => date.ToString(LongDateFormat, Culture);

    /// <summary>A kind of finding.</summary>
    public string Finding(FindingClass kind) => Get($"Finding_{kind}");

    /// <summary>A metric of a file of campaigns; one that is not known stays as it is.</summary>
    public string Outcome(string metric) => Manager.GetString($"Outcome_{metric}", Culture) ?? metric;

    /// <summary>A baseline as files name it.</summary>
    public string Baseline(string name) => Get($"Baseline_{name}");

    /// <summary>An answer; a dash where there is none.</summary>
    public string YesOrNo(bool? answer) => answer switch
    {
        true => Yes,
        false => No,
        null => RunText.None,
    };
}
