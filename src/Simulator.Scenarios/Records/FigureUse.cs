namespace Simulator.Scenarios.Records;

/// <summary>What a printed figure may be used for.</summary>
public enum FigureUse
{
    /// <summary>To check a calibrated model only.</summary>
    Check,

    /// <summary>To calibrate as well.</summary>
    Fit,
}
