using Simulator.Core.Draws;

namespace Simulator.Core.Parameters;

/// <summary>A uniform prior of one parameter: its value is drawn once per replicate, the same under every strategy.</summary>
/// <remarks>docs/model/draws.md, purpose 22. Immutable and thread-safe.</remarks>
/// <param name="Key">Key in <see cref="ParameterCatalog"/>.</param>
/// <param name="Low">Smallest value, in the parameter's unit.</param>
/// <param name="High">Largest value, in the parameter's unit.</param>
public sealed record ParameterPrior(string Key, double Low, double High)
{
    /// <summary>The parameters of one replicate.</summary>
    /// <param name="parameters">Parameters without a prior keep these values.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <exception cref="ArgumentException">The catalogue has no such key.</exception>
    public ModelParameters Realise(ModelParameters parameters, KeyedDraws draws)
    {
        var parameter = ParameterCatalog.Find(Key) ?? throw new ArgumentException($"no parameter {Key}");
        var u = draws.Uniform(Purpose.Prior, EntityHash.Of(Key), 0, KeyedDraws.Persistent);
        var value = Low + (u * (High - Low));
        return parameter.With(parameters, parameter.Whole ? Math.Round(value) : value);
    }
}
