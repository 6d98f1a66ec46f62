using Simulator.Core.Parameters;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Parameters;

/// <summary>The values and priors of model parameters that a scenario writes.</summary>
/// <param name="root">The scenario.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class WrittenParameters(Section root)
{
    /// <summary>Key of the smallest amount of a project in the catalogue.</summary>
    public const string SmallestAmount = "opportunity.amount_min";

    /// <summary>Key of the largest amount of a project in the catalogue.</summary>
    public const string LargestAmount = "opportunity.amount_max";

    private readonly Dictionary<string, Item<double>> _values = ByKey(ParameterKeys.Written<double>(root, ParameterKeys.Values));
    private readonly Dictionary<string, Item<NumberRange>> _priors = ByKey(ParameterKeys.Written<NumberRange>(root, ParameterKeys.Priors));

    /// <summary>The smallest amount that a project can have in any replicate, 亿元.</summary>
    public double SmallestAmountYi => RangeOf(SmallestAmount).Low;

    /// <summary>Values that a parameter takes over all replicates.</summary>
    public NumberRange RangeOf(string key)
    {
        if (_priors.TryGetValue(key, out var prior))
        {
            return prior.Value;
        }

        var value = _values.TryGetValue(key, out var written) ? written.Value : ParameterCatalog.Find(key)!.Default;
        return new NumberRange(value, value);
    }

    /// <summary>Where the prior or else the value of a parameter is written; null where neither is.</summary>
    public (SourcePosition Position, string Path)? PlaceOf(string key) =>
        _priors.TryGetValue(key, out var prior) ? (prior.Position, prior.Path)
        : _values.TryGetValue(key, out var value) ? (value.Position, value.Path)
        : null;

    private static Dictionary<string, Item<T>> ByKey<T>(IEnumerable<Item<T>> items) =>
        items.ToDictionary(item => item.Name, StringComparer.Ordinal);
}
