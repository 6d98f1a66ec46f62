using System.Collections.Immutable;
using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Forecasting;

/// <summary>Forecasts figures of a campaign from what was known at signing.</summary>
/// <remarks>docs/model/forecasts.md. Immutable and thread-safe.</remarks>
internal sealed class ForecastModel
{
    private readonly ImmutableDictionary<Outcome, Lazy<OutcomeModel?>> _models;

    private ForecastModel(ImmutableDictionary<Outcome, Lazy<OutcomeModel?>> models) => _models = models;

    /// <summary>Learns from a history; every outcome when it is first asked for.</summary>
    public static ForecastModel Learn(IEnumerable<ForecastCase> history)
    {
        var cases = history.ToArray();
        return new ForecastModel(Enum.GetValues<Outcome>().ToImmutableDictionary(
            outcome => outcome,
            outcome => new Lazy<OutcomeModel?>(() => OutcomeModel.Learn(FeaturesOf(outcome), cases))));
    }

    /// <summary>What was learnt about an outcome; null where there were too few figures.</summary>
    public OutcomeModel? Of(Outcome outcome) => _models[outcome].Value;

    /// <summary>Why a figure is not forecast; null where it is.</summary>
    public SkipReason? Refuses(ForecastCase of) => of.Reading.Scope switch
    {
        FigureScope.Unknown => SkipReason.UnknownMetric,
        FigureScope.AllActive => SkipReason.StockOfAllActive,
        FigureScope.SamePeriod => SkipReason.FlowOfSamePeriod,
        FigureScope.Batch => SkipReason.BatchOfOthers,
        FigureScope.Part => SkipReason.PartOfCampaign,
        FigureScope.Target => SkipReason.TargetNotOutcome,
        _ when double.IsNaN(of.Figure.UnitYi) => SkipReason.UnknownUnit,
        _ when of.Scale is null => SkipReason.DenominatorMissing,
        _ when Of(of.Reading.Outcome) is null => SkipReason.TooFewToLearnFrom,
        _ when NeedsCount(of) && Of(Outcome.SignedCount) is null => SkipReason.TooFewToLearnFrom,
        _ => null,
    };

    /// <summary>The predictive distribution in the unit of the figure.</summary>
    /// <param name="of">A case that is not refused.</param>
    public Predictive Predict(ForecastCase of)
    {
        var model = Of(of.Reading.Outcome)!;
        var (at, scale) = (model.Predict(of), of.Scale!.Value);
        if (of.Reading.IsShare)
        {
            return Predictive.Of(model.Spread(at).Select(logit => ShareFeatures.Share(logit) * scale));
        }

        if (NeedsCount(of))
        {
            at = StudentScale.Sum(at, Of(Outcome.SignedCount)!.Predict(of));
        }
        else if (of.Reading is { Outcome: Outcome.SignedAmount, Form: FigureForm.Amount })
        {
            scale *= of.Signed!.Value;
        }

        return Predictive.Of(model.Spread(at).Select(log => Math.Exp(log) * scale));
    }

    private static OutcomeFeatures FeaturesOf(Outcome outcome) =>
        outcome <= Outcome.SignedAmount ? new SizeFeatures(outcome) : new ShareFeatures(outcome);

    /// <summary>An amount signed by a number of projects that is not printed.</summary>
    private static bool NeedsCount(ForecastCase of) =>
        of.Reading is { Outcome: Outcome.SignedAmount, Form: FigureForm.Amount } && of.Signed is null;
}

/// <summary>Why a figure is not forecast.</summary>
public enum SkipReason
{
    /// <summary>The metric is none that the forecasts know.</summary>
    UnknownMetric,

    /// <summary>A stock of all active projects, whenever signed: no share of what this campaign signed.</summary>
    StockOfAllActive,

    /// <summary>A flow of the same period, whenever signed: no share of what this campaign signed.</summary>
    FlowOfSamePeriod,

    /// <summary>A batch of other projects than those signed.</summary>
    BatchOfOthers,

    /// <summary>A target or a plan, not an outcome.</summary>
    TargetNotOutcome,

    /// <summary>A part of a campaign, such as one county: learnt from, but no campaign of its own.</summary>
    PartOfCampaign,

    /// <summary>A number or an amount whose denominator is not printed.</summary>
    DenominatorMissing,

    /// <summary>An amount in a unit that is not known.</summary>
    UnknownUnit,

    /// <summary>Too few figures of this outcome to learn from.</summary>
    TooFewToLearnFrom,
}
