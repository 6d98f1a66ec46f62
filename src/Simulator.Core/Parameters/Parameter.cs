namespace Simulator.Core.Parameters;

/// <summary>One model parameter: its key in scenario files, meaning, unit, ranges and source.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Parameter
{
    /// <summary>Key in scenario files and overrides, as <c>group.name</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Symbol in docs/model.</summary>
    public required string Symbol { get; init; }

    /// <summary>Unit, or <c>1</c> where there is none.</summary>
    public required string Unit { get; init; }

    /// <summary>Smallest value that is accepted, in <see cref="Unit"/>.</summary>
    public required double Min { get; init; }

    /// <summary>Largest value that is accepted, in <see cref="Unit"/>.</summary>
    public required double Max { get; init; }

    /// <summary>Lower end of the plausible range, in <see cref="Unit"/>.</summary>
    public required double PlausibleLow { get; init; }

    /// <summary>Upper end of the plausible range, in <see cref="Unit"/>.</summary>
    public required double PlausibleHigh { get; init; }

    /// <summary>Equation that uses it.</summary>
    public required string Equation { get; init; }

    /// <summary>Where the default comes from, as numbered in docs/model/sources.md; <c>[A]</c> is an assumption.</summary>
    public required string Source { get; init; }

    /// <summary>Whether only whole numbers are accepted.</summary>
    public bool Whole { get; init; }

    /// <summary>Reads the value, in <see cref="Unit"/>.</summary>
    public required Func<ModelParameters, double> Get { get; init; }

    /// <summary>Returns the parameters with another value, given in <see cref="Unit"/>.</summary>
    public required Func<ModelParameters, double, ModelParameters> With { get; init; }

    /// <summary>The default, in <see cref="Unit"/>.</summary>
    public double Default => Get(ModelParameters.Default);

    /// <summary>Whether a value is accepted.</summary>
    /// <param name="value">In <see cref="Unit"/>; NaN is not accepted.</param>
    public bool Accepts(double value) => value >= Min && value <= Max && (!Whole || Math.Floor(value) == value);

    /// <summary>Law of the standard prior: of the logarithm, where the plausible range is positive and the parameter is not a share.</summary>
    public PriorLaw Law => PlausibleLow > 0 && !IsShare ? PriorLaw.LogNormal : PriorLaw.Normal;

    private bool IsShare => Min == 0 && Max == 1;

    /// <summary>The standard prior: the median is a value, and 90% of the mass lie in the plausible range, moved along with the value.</summary>
    /// <remarks>About the default the range is the plausible one. About another value it is as wide relative to the value; a share's upper part is
    /// as wide relative to what is left up to 1. A value of 0 that is not the default has no prior: what is off stays off.</remarks>
    /// <param name="median">In <see cref="Unit"/>.</param>
    /// <returns>Null where there is none.</returns>
    public ParameterPrior? PriorAround(double median)
    {
        var prior = new ParameterPrior(Key, PlausibleLow, PlausibleHigh) { Law = Law, Median = median };
        if (median == Default)
        {
            return prior;
        }

        if (median == 0 || (Law == PriorLaw.LogNormal && median < 0))
        {
            return null;
        }

        var scale = Default == 0 ? 1 : Math.Abs(median / Default);
        var above = IsShare ? (1 - median) / (1 - Default) : scale;
        return Law == PriorLaw.LogNormal
            ? prior with { Low = median * (PlausibleLow / Default), High = median * (PlausibleHigh / Default) }
            : prior with { Low = median + (scale * (PlausibleLow - Default)), High = median + (above * (PlausibleHigh - Default)) };
    }
}
