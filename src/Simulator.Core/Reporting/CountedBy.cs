namespace Simulator.Core.Reporting;

/// <summary>Who counted a published figure. Claims of organisers exceed what supervisors find.</summary>
/// <remarks>docs/model/accounting.md.</remarks>
public enum CountedBy
{
    /// <summary>Those who held the campaign: a commerce department, a city, a delegation.</summary>
    Organiser,

    /// <summary>A newspaper or an agency that names nobody behind the figure.</summary>
    Press,

    /// <summary>Supervisors: inspectors, auditors, deputies.</summary>
    Audit,

    /// <summary>A statistical office or register that counts the whole population.</summary>
    Statistics,
}
