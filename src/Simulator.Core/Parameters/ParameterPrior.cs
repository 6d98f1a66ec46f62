using Simulator.Core.Draws;
using Simulator.Core.Numerics;

namespace Simulator.Core.Parameters;

/// <summary>The prior of one parameter: its value is drawn once per replicate, the same under every strategy.</summary>
/// <remarks>docs/model/parameters.md; docs/model/draws.md, purpose 22. Immutable and thread-safe.</remarks>
/// <param name="Key">Key in <see cref="ParameterCatalog"/>.</param>
/// <param name="Low">Smallest value, or the 5% quantile, in the parameter's unit.</param>
/// <param name="High">Largest value, or the 95% quantile, in the parameter's unit.</param>
public sealed record ParameterPrior(string Key, double Low, double High)
{
    /// <summary>Probability in each tail beyond the range, unitless.</summary>
    private const double Tail = 0.05;

    /// <summary>Probability in each tail that is drawn at its beginning, so that no value is wild, unitless.</summary>
    private const double Cut = 0.005;

    private static readonly double ScoreOfTail = Normal.Quantile(1 - Tail);

    /// <summary>Its shape.</summary>
    public PriorLaw Law { get; init; }

    /// <summary>The median, in the parameter's unit; a uniform prior has no need of it.</summary>
    public double Median { get; init; }

    /// <summary>Smallest value that can be drawn, in the parameter's unit.</summary>
    public double Lowest => Quantile(0);

    /// <summary>Largest value that can be drawn, in the parameter's unit.</summary>
    public double Highest => Quantile(1);

    /// <summary>The parameters of one replicate.</summary>
    /// <param name="parameters">Parameters without a prior keep these values.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <exception cref="ArgumentException">The catalogue has no such key.</exception>
    public ModelParameters Realise(ModelParameters parameters, KeyedDraws draws)
    {
        var parameter = Found();
        var value = Quantile(draws.Uniform(Purpose.Prior, EntityHash.Of(Key), 0, KeyedDraws.Persistent));
        return parameter.With(parameters, parameter.Whole ? Math.Round(value) : value);
    }

    /// <summary>The value at a probability, in the parameter's unit; other than for a uniform prior, within what is accepted.</summary>
    /// <param name="probability">In [0, 1].</param>
    /// <exception cref="ArgumentException">The catalogue has no such key.</exception>
    public double Quantile(double probability)
    {
        if (Law == PriorLaw.Uniform)
        {
            return Low + (probability * (High - Low));
        }

        var score = Normal.Quantile(Math.Clamp(probability, Cut, 1 - Cut)) / ScoreOfTail;
        var end = score < 0 ? Low : High;
        var value = Law == PriorLaw.Normal
            ? Median + (Math.Abs(score) * (end - Median))
            : Median * Math.Pow(end / Median, Math.Abs(score));
        var parameter = Found();
        return Math.Clamp(value, parameter.Min, parameter.Max);
    }

    private Parameter Found() => ParameterCatalog.Find(Key) ?? throw new ArgumentException($"no parameter {Key}");
}
