namespace Simulator.Core.Events;

/// <summary>Kind of a dated event.</summary>
public enum EventKind
{
    /// <summary>旗舰推介.</summary>
    Flagship,

    /// <summary>专题推介.</summary>
    Sector,

    /// <summary>考察拜访.</summary>
    Visit,

    /// <summary>博览会.</summary>
    Expo,

    /// <summary>节会.</summary>
    Festival,

    /// <summary>云招商.</summary>
    Cloud,
}
