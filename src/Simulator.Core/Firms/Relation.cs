using Simulator.Core.Strategies;

namespace Simulator.Core.Firms;

/// <summary>What a firm knows and feels about a city, and whether it considers it for its project.</summary>
/// <remarks>Awareness and contacts are kept relative to the common course of time (see <see cref="RelationStep"/>), so that
/// nothing has to be brought up to date week by week. docs/model/awareness.md. Immutable and thread-safe.</remarks>
public readonly record struct Relation
{
    /// <summary>No project is under consideration.</summary>
    public const int NoProject = int.MinValue;

    /// <summary>A firm that has never heard of the city.</summary>
    public static Relation Unknown => new() { Birth = NoProject };

    /// <summary>Awareness relative to the city's <see cref="AwarenessMap"/> since the start, unitless.</summary>
    public double AwarenessBase { get; init; }

    /// <summary>Contacts, each weighted with e^(δ·week), contacts.</summary>
    public double ContactBase { get; init; }

    /// <summary>R: trust, unitless, in [-1, 1].</summary>
    public double Trust { get; init; }

    /// <summary>Leader time received for the project, days.</summary>
    public double LeaderDays { get; init; }

    /// <summary>x̂: highest incentive named for the project, share of the amount.</summary>
    public double Incentive { get; init; }

    /// <summary>ε: taste for the city in this project, logit.</summary>
    public double Taste { get; init; }

    /// <summary>Birth of the project for which the city is considered, or <see cref="NoProject"/>.</summary>
    public int Birth { get; init; }

    /// <summary>How the firm first met the city for the project.</summary>
    public Channel Channel { get; init; }

    /// <summary>Whether a chamber made an introduction for the project.</summary>
    public bool ByChamber { get; init; }

    /// <summary>Whether they met in person for the project.</summary>
    public bool InPerson { get; init; }

    /// <summary>Whether the city has refused the project.</summary>
    public bool Refused { get; init; }

    /// <summary>Whether the city is a candidate for a project.</summary>
    /// <param name="birth">Birth of the project.</param>
    public bool Considers(int birth) => Birth == birth && !Refused;
}
