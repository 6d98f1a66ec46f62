using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using Simulator.Analysis.Resources;

namespace Simulator.Cli.Resources;

/// <summary>Every text that a user sees, in the user's language: Text.resx is English, Text.zh-Hans.resx Chinese.</summary>
/// <remarks>Members are named like the keys. Numbers in texts are the same in every language.</remarks>
/// <param name="culture">The user's language.</param>
internal sealed partial class Phrases(CultureInfo culture)
{
    private static readonly ResourceManager Manager = new("Simulator.Cli.Resources.Text", typeof(Phrases).Assembly);

    private readonly Words _words = new(culture);

    /// <summary>The user's language, for names in scenarios and for problems.</summary>
    public CultureInfo Culture => culture;

    /// <summary>A stage as files name it.</summary>
    public string Stage(string word) => _words.Stage(word);

    /// <summary>A basis as files name it.</summary>
    public string Basis(string word) => _words.Basis(word);

    /// <summary>A metric as files name it.</summary>
    public string Metric(string word) => _words.Metric(word);

    /// <summary>A unit as files name it.</summary>
    public string Unit(string word) => _words.Unit(word);

    /// <summary>Heading of a metric in the table of events.</summary>
    public string EventColumn(string word) => Of(word);

    /// <summary>What a self-check tries.</summary>
    public string SelfCheck(string word) => Of(word);

    private string Of(string word, [CallerMemberName] string key = "") => Get($"{key}_{word}");

    private string Get([CallerMemberName] string key = "") =>
        Manager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);

    private string Fill(ReadOnlySpan<object> values, [CallerMemberName] string key = "") =>
        string.Format(CultureInfo.InvariantCulture, Get(key), values);
}
