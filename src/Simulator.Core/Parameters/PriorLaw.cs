namespace Simulator.Core.Parameters;

/// <summary>Shape of a prior.</summary>
/// <remarks>docs/model/parameters.md. Two halves: below and above the median, each as wide as its end of the range asks for.</remarks>
public enum PriorLaw
{
    /// <summary>Every value of the range alike, and none outside.</summary>
    Uniform,

    /// <summary>Two halves of normal laws: 5% of the mass lies below the range, 5% above, half below the median.</summary>
    Normal,

    /// <summary>The same for the logarithm.</summary>
    LogNormal,
}
