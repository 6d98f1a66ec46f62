using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Analysis.Calibration;
using Simulator.Cli.Results;

namespace Simulator.Cli.Calibrate;

/// <summary>A calibration as JSON, without reflection at start-up.</summary>
[JsonSerializable(typeof(CalibrationDocument))]
internal sealed partial class CalibrationJson : JsonSerializerContext
{
    private const string Schema = "simulator.calibration/1";
    private const double Half = 0.5;
    private const double Band = 1.6448536269514722;

    /// <summary>A parameter whose posterior is at least this wide is said not to be identified.</summary>
    private const double NotIdentified = 0.9;

    private static readonly CalibrationJson Context = new(JsonFormat.Options());

    public static string Write(HistoryStudy study, CalibrationResult? result) => JsonSerializer.Serialize(
        new CalibrationDocument(
            Schema,
            [.. study.Effects.Select(effect => new CalibrationDocument.ReportingEntry(
                Word(effect.Outcome), effect.Figures, effect.ByOrganisers, effect.Mean, effect.Low, effect.High, Reported(effect)))],
            [.. study.Priors.Select(prior => new CalibrationDocument.PriorEntry(
                prior.Path, prior.Low, prior.Median, prior.High, prior.Unit, prior.Figures))],
            [.. study.Curves.Select(point => new CalibrationDocument.CurveEntry(
                Word(point.Outcome), point.Months, point.Low, point.Median, point.High))],
            result is null ? [] : Shared(result.Shared),
            result is null ? [] : [.. result.Scenarios.Select(Entry)]),
        Context.CalibrationDocument);

    /// <summary>The entry of a parameter whose score is about normal.</summary>
    public static CalibrationDocument.ParameterEntry Parameter(CalibrationParameter parameter, double mean, double sd) => new(
        parameter.Name, parameter.Value(mean - (Band * sd)), parameter.Value(mean), parameter.Value(mean + (Band * sd)), sd, sd < NotIdentified);

    /// <summary>Entries of the shared vector.</summary>
    public static ImmutableArray<CalibrationDocument.ParameterEntry> Shared(SharedVector vector) =>
        [.. SharedParameters.All.Select((parameter, at) => Parameter(parameter, vector.Means[at], vector.Sds[at]))];

    /// <summary>Entries of a stage's parameters.</summary>
    public static ImmutableArray<CalibrationDocument.ParameterEntry> Free(CalibrationStage stage) =>
        [.. stage.Parameters.Select((parameter, at) => Parameter(parameter, stage.Result.Mean(at), stage.Identification(at)))];

    private static CalibrationDocument.ScenarioEntry Entry(CalibratedScenario scenario)
    {
        var (stage, result) = (scenario.Free, scenario.Free.Result);
        return new CalibrationDocument.ScenarioEntry(
            scenario.Target.Scenario.Id, scenario.Joint.Result.Simulations + result.Simulations,
            result.Tolerances.IsEmpty ? 0 : result.Tolerances[^1], result.ReachedTolerance, result.EffectiveSampleSize, stage.Plausible,
            Free(stage),
            [.. result.Particles.Select((particle, i) => new CalibrationDocument.SetEntry(
                stage.Parameters.Index().ToDictionary(entry => entry.Item.Name, entry => entry.Item.Value(particle.Scores[entry.Index])),
                particle.Weight, particle.Distance, stage.Fits[i].Largest))]);
    }

    private static double[] Reported(Analysis.Observation.ReportingEffect effect)
    {
        var (low, mean, high) = effect.ReportedFor(Half);
        return [low, mean, high];
    }

    private static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());
}
