namespace Simulator.Analysis.Forecasting;

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
