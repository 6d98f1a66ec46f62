namespace Simulator.Analysis.Calibration;

/// <summary>Scale on which a prior is uniform.</summary>
public enum PriorScale
{
    /// <summary>The value itself.</summary>
    Linear,

    /// <summary>Its logarithm.</summary>
    Log,

    /// <summary>The value itself, rounded to whole numbers.</summary>
    Whole,
}
