namespace Simulator.Scenarios.Keys.Types;

/// <summary>Which total the values of a dictionary must have.</summary>
internal enum Shares
{
    /// <summary>Any.</summary>
    Free,

    /// <summary>1.</summary>
    SumToOne,

    /// <summary>1 or less; the rest is for what is not named.</summary>
    SumToAtMostOne,
}
