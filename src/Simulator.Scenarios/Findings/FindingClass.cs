namespace Simulator.Scenarios.Findings;

/// <summary>What kind of contradiction or gap a rule looks for.</summary>
public enum FindingClass
{
    /// <summary>Parts that should add up.</summary>
    Sum,

    /// <summary>A stated number against what is listed.</summary>
    Count,

    /// <summary>A printed ratio against its parts.</summary>
    Ratio,

    /// <summary>The order of the funnel.</summary>
    Order,

    /// <summary>Flow, cohort and stock, or different metrics, side by side.</summary>
    Basis,

    /// <summary>Names and offices.</summary>
    Name,

    /// <summary>Dates.</summary>
    Date,

    /// <summary>Slots without a figure.</summary>
    Missing,

    /// <summary>Figures with a qualifier such as 近 or 余.</summary>
    Vague,

    /// <summary>What is no part of the text.</summary>
    Noise,
}
