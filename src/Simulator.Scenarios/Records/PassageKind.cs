namespace Simulator.Scenarios.Records;

/// <summary>Why a passage of the print is noted.</summary>
public enum PassageKind
{
    /// <summary>It is no part of the text: page furniture, a stray string of digits.</summary>
    Noise,

    /// <summary>A wrong character.</summary>
    Spelling,

    /// <summary>It disagrees with another passage, or with what is known.</summary>
    Contradiction,

    /// <summary>A physical quantity that looks like money.</summary>
    PhysicalUnit,

    /// <summary>An amount converted at a rate that is not printed.</summary>
    ExchangeRate,
}
