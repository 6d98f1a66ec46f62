using System.Collections.Immutable;
using Simulator.Core.Parameters;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Parameters;

/// <summary>A prior of a scenario, and where it is asked for.</summary>
internal readonly record struct WrittenPrior(ParameterPrior Prior, SourcePosition Position, string Path);

/// <summary>The values and priors of model parameters that a scenario writes.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class WrittenParameters
{
    /// <summary>Key of the smallest amount of a project in the catalogue.</summary>
    public const string SmallestAmount = "opportunity.amount_min";

    /// <summary>Key of the largest amount of a project in the catalogue.</summary>
    public const string LargestAmount = "opportunity.amount_max";

    private readonly Dictionary<string, Item<double>> _values;
    private readonly Dictionary<string, WrittenPrior> _priors;

    /// <summary>Reads a scenario.</summary>
    public WrittenParameters(Section root)
    {
        _values = ParameterKeys.Written<double>(root, ParameterKeys.Values).ToDictionary(item => item.Name, StringComparer.Ordinal);
        var ranges = ParameterKeys.Written<NumberRange>(root, ParameterKeys.Priors).ToDictionary(item => item.Name, StringComparer.Ordinal);
        var section = root.Get(ParameterKeys.Priors);
        var (standard, exceptions) = (section.Get(ParameterKeys.Standard), section.Get(ParameterKeys.Fixed));
        Priors =
        [
            .. from parameter in ParameterCatalog.All
               let prior = ranges.TryGetValue(parameter.Key, out var range)
                   ? new WrittenPrior(new ParameterPrior(parameter.Key, range.Value.Low, range.Value.High), range.Position, range.Path)
                   : ParameterNamesType.Covers(standard, parameter) && !ParameterNamesType.Covers(exceptions, parameter)
                       && parameter.PriorAround(ValueOf(parameter)) is { } around
                       ? new WrittenPrior(around, section.PositionOf(ParameterKeys.Standard), section.PathOf(ParameterKeys.Standard))
                       : default
               where prior.Prior is not null
               select prior,
        ];
        _priors = Priors.ToDictionary(prior => prior.Prior.Key, StringComparer.Ordinal);
    }

    /// <summary>The priors in the order of the catalogue.</summary>
    public ImmutableArray<WrittenPrior> Priors { get; }

    /// <summary>The smallest amount that a project can have in any replicate, 亿元.</summary>
    public double SmallestAmountYi => RangeOf(SmallestAmount).Low;

    /// <summary>Values that a parameter takes over all replicates.</summary>
    public NumberRange RangeOf(string key)
    {
        if (_priors.TryGetValue(key, out var written))
        {
            return new NumberRange(written.Prior.Lowest, written.Prior.Highest);
        }

        var value = ValueOf(ParameterCatalog.Find(key)!);
        return new NumberRange(value, value);
    }

    /// <summary>Where the prior or else the value of a parameter is written; null where neither is.</summary>
    public (SourcePosition Position, string Path)? PlaceOf(string key) =>
        _priors.TryGetValue(key, out var prior) ? (prior.Position, prior.Path)
        : _values.TryGetValue(key, out var value) ? (value.Position, value.Path)
        : null;

    private double ValueOf(Parameter parameter) => _values.TryGetValue(parameter.Key, out var written) ? written.Value : parameter.Default;
}
