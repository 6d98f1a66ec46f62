using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Analysis.Observation;
using Simulator.Analysis.Runs;

namespace Simulator.Analysis.Calibration;

/// <summary>The content of calibration.json: what a history teaches, and what the records of scenarios add.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Schema">Name and version of this format.</param>
/// <param name="Reporting">By how much organisers report more, by outcome.</param>
/// <param name="Priors">Priors of parameters with their spread over regions.</param>
/// <param name="Curves">Shares that audits count, by outcome and months.</param>
/// <param name="Shared">The vector that all scenarios share; empty without scenarios.</param>
/// <param name="Scenarios">By scenario, in the order given.</param>
public sealed record CalibrationDocument(
    string Schema,
    ImmutableArray<ReportingEntry> Reporting,
    ImmutableArray<PriorEntry> Priors,
    ImmutableArray<ShareEntry> Curves,
    ImmutableArray<ParameterEntry> Shared,
    ImmutableArray<CalibratedEntry> Scenarios)
{
    private const string CurrentSchema = "simulator.calibration/1";

    /// <summary>The document of a calibration.</summary>
    /// <param name="study">What the history teaches.</param>
    /// <param name="result">What came out; null without scenarios.</param>
    public static CalibrationDocument Of(HistoryStudy study, CalibrationResult? result)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new CalibrationDocument(
            CurrentSchema,
            [.. study.Effects.Select(ReportingEntry.Of)],
            [.. study.Priors.Select(prior => new PriorEntry(prior.Path, prior.Low, prior.Median, prior.High, prior.Unit, prior.Figures))],
            [.. study.Curves.Select(point => new ShareEntry(FileWords.Of(point.Outcome), point.Months, point.Low, point.Median, point.High))],
            result is null ? [] : ParameterEntry.Of(result.Shared),
            result is null ? [] : [.. result.Scenarios.Select(CalibratedEntry.Of)]);
    }

    /// <summary>The document as text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CalibrationJson.Context.CalibrationDocument);
}

/// <summary>By how much organisers and the press report more than audits and tallies.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Outcome">The outcome.</param>
/// <param name="Figures">Figures from which it is learnt.</param>
/// <param name="ByOrganisers">Those of them counted by organisers or the press.</param>
/// <param name="ExcessLogit">Posterior median of the excess, logit.</param>
/// <param name="P05">5% quantile of the excess, logit.</param>
/// <param name="P95">95% quantile of the excess, logit.</param>
/// <param name="ReportedForHalf">Low, mean and high share that they report where an audit counts one half, in (0, 1).</param>
public sealed record ReportingEntry(
    string Outcome, int Figures, int ByOrganisers, double ExcessLogit, double P05, double P95, ImmutableArray<double> ReportedForHalf)
{
    private const double Half = 0.5;

    internal static ReportingEntry Of(ReportingEffect effect)
    {
        var (low, mean, high) = effect.ReportedFor(Half);
        return new ReportingEntry(
            FileWords.Of(effect.Outcome), effect.Figures, effect.ByOrganisers, effect.Mean, effect.Low, effect.High, [low, mean, high]);
    }
}

/// <summary>A prior of a model parameter over regions.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Path">Path in scenario files.</param>
/// <param name="P05">5% quantile, in the parameter's unit.</param>
/// <param name="P50">Median, in the parameter's unit.</param>
/// <param name="P95">95% quantile, in the parameter's unit.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Figures">Figures from which it is learnt.</param>
public sealed record PriorEntry(string Path, double P05, double P50, double P95, string Unit, int Figures);

/// <summary>The share that audits and tallies count after some months, for regions that were not seen.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Outcome">The outcome.</param>
/// <param name="Months">Months since signing.</param>
/// <param name="P05">5% quantile over regions, in [0, 1].</param>
/// <param name="P50">Median, in [0, 1].</param>
/// <param name="P95">95% quantile over regions, in [0, 1].</param>
public sealed record ShareEntry(string Outcome, double Months, double P05, double P50, double P95);

/// <summary>The posterior of a parameter, whose score is about normal.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Path">Paths in scenario files, joined by a plus sign.</param>
/// <param name="P05">5% quantile, in the parameter's unit.</param>
/// <param name="P50">Median, in the parameter's unit.</param>
/// <param name="P95">95% quantile, in the parameter's unit.</param>
/// <param name="PosteriorOverPriorSd">Posterior over prior standard deviation of its score, unitless, in (0, ∞).</param>
/// <param name="Identified">Whether the records say something about it.</param>
public sealed record ParameterEntry(string Path, double P05, double P50, double P95, double PosteriorOverPriorSd, bool Identified)
{
    /// <summary>A parameter whose posterior is at least this wide is said not to be identified.</summary>
    private const double NotIdentified = 0.9;

    /// <summary>Entries of the shared vector, in its order.</summary>
    /// <param name="vector">The vector.</param>
    public static ImmutableArray<ParameterEntry> Of(SharedVector vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        return [.. CalibrationParameter.Shared.Select((parameter, at) => Of(parameter, vector.Means[at], vector.Sds[at]))];
    }

    /// <summary>Entries of a stage's parameters, in their order.</summary>
    /// <param name="stage">The stage.</param>
    public static ImmutableArray<ParameterEntry> Of(CalibrationStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return [.. stage.Parameters.Select((parameter, at) => Of(parameter, stage.Result.Mean(at), stage.Identification(at)))];
    }

    private static ParameterEntry Of(CalibrationParameter parameter, double mean, double sd) => new(
        parameter.Name, parameter.Value(mean - (Quantiles.HighScore * sd)), parameter.Value(mean),
        parameter.Value(mean + (Quantiles.HighScore * sd)), sd, sd < NotIdentified);
}

/// <summary>A calibrated scenario.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id of the scenario.</param>
/// <param name="Simulations">Simulations that it took.</param>
/// <param name="Tolerance">Last tolerance, in the unit of the distance; 0 where there was none.</param>
/// <param name="ReachedTolerance">Whether the final tolerance was reached within the simulations allowed.</param>
/// <param name="EffectiveSampleSize">Effective sample size of the surviving sets (Kish), in [1, number of sets].</param>
/// <param name="Plausible">Surviving sets that no figure rules out.</param>
/// <param name="Free">Its free scalars.</param>
/// <param name="Sets">The surviving sets.</param>
public sealed record CalibratedEntry(
    string Id, int Simulations, double Tolerance, bool ReachedTolerance, double EffectiveSampleSize, int Plausible,
    ImmutableArray<ParameterEntry> Free, ImmutableArray<SetEntry> Sets)
{
    internal static CalibratedEntry Of(CalibratedScenario scenario)
    {
        var (stage, result) = (scenario.Free, scenario.Free.Result);
        return new CalibratedEntry(
            scenario.Target.Scenario.Id, scenario.Joint.Result.Simulations + result.Simulations,
            result.Tolerances.IsEmpty ? 0 : result.Tolerances[^1], result.ReachedTolerance, result.EffectiveSampleSize, stage.Plausible,
            ParameterEntry.Of(stage),
            [.. result.Particles.Select((particle, i) => new SetEntry(
                stage.Parameters.Index().ToDictionary(entry => entry.Item.Name, entry => entry.Item.Value(particle.Scores[entry.Index])),
                particle.Weight, particle.Distance, stage.Fits[i].Largest))]);
    }
}

/// <summary>A parameter set that survived.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Values">Values by parameter, each in its unit.</param>
/// <param name="Weight">Weight; the weights of a scenario's sets sum to 1.</param>
/// <param name="Distance">Root mean square of the implausibilities, unitless.</param>
/// <param name="LargestImplausibility">The largest of them, unitless.</param>
public sealed record SetEntry(IReadOnlyDictionary<string, double> Values, double Weight, double Distance, double LargestImplausibility);

/// <summary>Without reflection at start-up.</summary>
[JsonSerializable(typeof(CalibrationDocument))]
internal sealed partial class CalibrationJson : JsonSerializerContext
{
    public static readonly CalibrationJson Context = new(JsonFormat.Options());
}
