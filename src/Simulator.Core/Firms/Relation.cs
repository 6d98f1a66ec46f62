using Simulator.Core.Strategies;

namespace Simulator.Core.Firms;

/// <summary>How well a firm knows a city, and how often they have met: what every contact changes.</summary>
/// <remarks>Kept relative to the common course of time, so that nothing has to be brought up to date week by week
/// (docs/model/awareness.md). A firm that never heard of the city has zeros. State of one firm in one replicate.</remarks>
public struct Acquaintance
{
    /// <summary>Awareness relative to the city's <see cref="AwarenessMap"/> since the start, unitless.</summary>
    public double AwarenessBase;

    /// <summary>Contacts, each weighted with e^(δ·week), contacts.</summary>
    public double ContactBase;
}

/// <summary>What a firm feels about a city, and whether it considers it for its project: what only firms with a project look at.</summary>
/// <remarks>State of one firm in one replicate.</remarks>
public struct Courtship
{
    /// <summary>No project is under consideration.</summary>
    public const int NoProject = int.MinValue;

    /// <summary>R: trust, unitless, in [-1, 1].</summary>
    public double Trust;

    /// <summary>Leader time received for the project, days.</summary>
    public double LeaderDays;

    /// <summary>x̂: highest incentive named for the project, share of the amount.</summary>
    public double Incentive;

    /// <summary>ε: taste for the city in this project, logit.</summary>
    public double Taste;

    /// <summary>Birth of the project for which the city is considered, or <see cref="NoProject"/>.</summary>
    public int Birth;

    /// <summary>How the firm first met the city for the project.</summary>
    public Channel Channel;

    /// <summary>Whether a chamber made an introduction for the project.</summary>
    public bool ByChamber;

    /// <summary>Whether they met in person for the project.</summary>
    public bool InPerson;

    /// <summary>Whether the city has refused the project.</summary>
    public bool Refused;

    /// <summary>A firm that has never dealt with the city.</summary>
    public static Courtship None => new() { Birth = NoProject };

    /// <summary>Whether the city is a candidate for a project.</summary>
    /// <param name="birth">Birth of the project.</param>
    public readonly bool Considers(int birth) => Birth == birth && !Refused;

    /// <summary>Puts the city on the list for a project.</summary>
    /// <param name="birth">Birth of the project.</param>
    /// <param name="taste">ε, logit.</param>
    /// <param name="channel">How they met.</param>
    internal void Enlist(int birth, double taste, Channel channel) => this = new Courtship
    {
        Trust = Trust,
        Birth = birth,
        Taste = taste,
        Channel = channel,
    };
}
