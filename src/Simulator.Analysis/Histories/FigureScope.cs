namespace Simulator.Analysis.Histories;

/// <summary>Which projects a figure counts.</summary>
public enum FigureScope
{
    /// <summary>Those the campaign signed.</summary>
    Cohort,

    /// <summary>Some of those the campaign signed: one county, the parks.</summary>
    Part,

    /// <summary>All projects that are active, whenever they were signed (<c>_all_active</c>): a stock.</summary>
    AllActive,

    /// <summary>What was booked in the same period, whenever it was signed (<c>_same_period</c>): a flow.</summary>
    SamePeriod,

    /// <summary>A batch of other projects that was announced at the same ceremony (<c>_batch</c>).</summary>
    Batch,

    /// <summary>A target, not an outcome (<c>_target</c>, <c>planned_</c>).</summary>
    Target,

    /// <summary>Nothing that the forecasts know.</summary>
    Unknown,
}
