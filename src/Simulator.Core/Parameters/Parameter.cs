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
}
