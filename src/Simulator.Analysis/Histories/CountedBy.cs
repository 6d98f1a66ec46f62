namespace Simulator.Analysis.Histories;

/// <summary>Who counted a figure.</summary>
public enum CountedBy
{
    /// <summary>The side that ran the campaign.</summary>
    Organiser,

    /// <summary>A newspaper or an agency.</summary>
    Press,

    /// <summary>Supervision on the spot, audit, assessment.</summary>
    Audit,

    /// <summary>A tally of all signings of a place.</summary>
    Statistics,
}
