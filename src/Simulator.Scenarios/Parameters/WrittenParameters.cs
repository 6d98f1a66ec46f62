using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Parameters;

/// <summary>The values and priors of model parameters that a scenario writes, and the rules between them.</summary>
/// <param name="root">The scenario.</param>
/// <remarks>Ranges of single parameters are part of their keys. Immutable and thread-safe.</remarks>
internal sealed class WrittenParameters(Section root)
{
    private const string SmallestAmount = "opportunity.amount_min";
    private const string LargestAmount = "opportunity.amount_max";

    private readonly Dictionary<string, Item<double>> _values = ByKey(ParameterKeys.Written<double>(root, ParameterKeys.Values));
    private readonly Dictionary<string, Item<NumberRange>> _priors = ByKey(ParameterKeys.Written<NumberRange>(root, ParameterKeys.Priors));

    /// <summary>The smallest amount that a project can have in any replicate, 亿元.</summary>
    public double SmallestAmountYi => RangeOf(SmallestAmount).Low;

    /// <summary>Reports a range of amounts that may be empty in some replicate.</summary>
    public void Check(ProblemList problems)
    {
        var (min, max) = (RangeOf(SmallestAmount).High, RangeOf(LargestAmount).Low);
        if (min >= max)
        {
            var (position, path) = PlaceOf(SmallestAmount) ?? PlaceOf(LargestAmount)!.Value;
            problems.Add(ProblemCodes.EmptyRange, position, path, Amount(min), Amount(max));
        }
    }

    /// <summary>Values that a parameter takes over all replicates.</summary>
    private NumberRange RangeOf(string key)
    {
        if (_priors.TryGetValue(key, out var prior))
        {
            return prior.Value;
        }

        var value = _values.TryGetValue(key, out var written) ? written.Value : ParameterCatalog.Find(key)!.Default;
        return new NumberRange(value, value);
    }

    private (SourcePosition Position, string Path)? PlaceOf(string key) =>
        _priors.TryGetValue(key, out var prior) ? (prior.Position, prior.Path)
        : _values.TryGetValue(key, out var value) ? (value.Position, value.Path)
        : null;

    private static string Amount(double amountYi) => NumberText.Yi(amountYi * Money.WanPerYi);

    private static Dictionary<string, Item<T>> ByKey<T>(IEnumerable<Item<T>> items) =>
        items.ToDictionary(item => item.Name, StringComparer.Ordinal);
}
