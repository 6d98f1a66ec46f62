using System.Collections.Immutable;

namespace Simulator.Core.Parameters;

/// <summary>Every model parameter with its key, unit, ranges and source: the one list that overrides, priors, the validator and the reference read.</summary>
/// <remarks>Sources in brackets are numbered in docs/model/sources.md. Immutable and thread-safe.</remarks>
public static partial class ParameterCatalog
{
    /// <summary>All parameters, by group and in the order of the reference.</summary>
    public static ImmutableArray<Parameter> All { get; } =
        [.. Opportunity, .. Targeting, .. Attendance, .. Awareness, .. Choice, .. Negotiation, .. Clocks, .. Signing, .. Landing, .. Costs];

    /// <summary>The parameter with a key, or null.</summary>
    /// <param name="key">As <c>group.name</c>, case-sensitive.</param>
    public static Parameter? Find(string key) => All.FirstOrDefault(parameter => parameter.Key == key);

    private static Parameter Define(
        string key, string symbol, string unit, (double Min, double Max) accepted, (double Low, double High) plausible,
        string equation, string source, Func<ModelParameters, double> get,
        Func<ModelParameters, double, ModelParameters> with, bool whole = false) => new()
        {
            Key = key,
            Symbol = symbol,
            Unit = unit,
            Min = accepted.Min,
            Max = accepted.Max,
            PlausibleLow = plausible.Low,
            PlausibleHigh = plausible.High,
            Equation = equation,
            Source = source,
            Whole = whole,
            Get = get,
            With = with,
        };
}
