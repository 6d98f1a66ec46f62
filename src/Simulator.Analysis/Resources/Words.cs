using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using Simulator.Analysis.Forecasting;

namespace Simulator.Analysis.Resources;

/// <summary>The field's terms in the reader's language: Words.resx is English, Words.zh-Hans.resx Chinese.</summary>
/// <remarks>Asked for by the words of files (<see cref="Runs.FileWords"/>). Immutable and thread-safe.</remarks>
/// <param name="culture">The reader's language; English for all but Chinese.</param>
public sealed class Words(CultureInfo culture)
{
    private static readonly ResourceManager Manager = new("Simulator.Analysis.Resources.Words", typeof(Words).Assembly);

    /// <summary>A stage.</summary>
    /// <param name="word">As files name it.</param>
    public string Stage(string word) => Of(word);

    /// <summary>A basis.</summary>
    /// <param name="word">As files name it.</param>
    public string Basis(string word) => Of(word);

    /// <summary>A metric.</summary>
    /// <param name="word">As files name it.</param>
    public string Metric(string word) => Of(word);

    /// <summary>A unit.</summary>
    /// <param name="word">As files name it.</param>
    public string Unit(string word) => Of(word);

    /// <summary>A channel.</summary>
    /// <param name="word">As files name it.</param>
    public string Channel(string word) => Of(word);

    /// <summary>What alternatives are compared by.</summary>
    /// <param name="word">By <see cref="Comparison.Measure.Key"/>.</param>
    public string Measure(string word) => Of(word);

    /// <summary>Why a figure is not forecast.</summary>
    /// <param name="reason">The reason.</param>
    public string SkipReason(SkipReason reason) => Of(reason.ToString());

    private string Of(string word, [CallerMemberName] string kind = "")
    {
        var key = $"{kind}_{word}";
        return Manager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);
    }
}
