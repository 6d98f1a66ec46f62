using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;

namespace Simulator.Core.Firms;

/// <summary>How contacts and news change what a firm knows and feels about a city (M6, M7, M17, M18).</summary>
/// <remarks>docs/model/awareness.md. Pure and thread-safe.</remarks>
public static class RelationStep
{
    /// <summary>a: awareness now, unitless, in [0, 1].</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="course">What media, peers and forgetting have done since the start.</param>
    public static double Awareness(in Relation relation, AwarenessMap course) =>
        Math.Clamp(course.Apply(relation.AwarenessBase), 0, 1);

    /// <summary>φ: fatigue, unitless: w_φ per contact by the city, w_p per contact by its siblings, decaying (M18).</summary>
    /// <param name="own">Weighted contacts by the city, contacts.</param>
    /// <param name="province">Weighted contacts by all cities of its province, contacts.</param>
    /// <param name="weight">e^(δ·week), the weight of a contact made now, unitless.</param>
    /// <param name="parameters">Parameters of M18.</param>
    public static double Fatigue(double own, double province, double weight, AwarenessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return ((parameters.FatiguePerContact * own) + (parameters.FatiguePerSiblingContact * (province - own))) / weight;
    }

    /// <summary>Weight e^(δ·week) of a contact made in a week, unitless (M18).</summary>
    /// <param name="week">Week.</param>
    /// <param name="parameters">Parameters of M18.</param>
    public static double ContactWeight(int week, AwarenessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Exp(parameters.FatigueDecayPerWeek * week);
    }

    /// <summary>L: leader attention, unitless, in [0, 1): 1 − e^(−days / ld₀) (M7).</summary>
    /// <param name="leaderDays">Leader time received, days.</param>
    /// <param name="scaleDays">ld₀, days.</param>
    public static double LeaderAttention(double leaderDays, double scaleDays) => 1 - Math.Exp(-leaderDays / scaleDays);

    /// <summary>The relation after a contact: awareness rises to 1 − (1 − a)·e^(−e_ch), and so does fatigue (M6, M18).</summary>
    /// <param name="relation">Before.</param>
    /// <param name="course">What media, peers and forgetting have done since the start.</param>
    /// <param name="weight">Weight of a contact made now, unitless.</param>
    /// <param name="missed">e^(−e_ch), unitless.</param>
    public static Relation Contact(in Relation relation, AwarenessMap course, double weight, double missed)
    {
        var awareness = 1 - ((1 - Awareness(relation, course)) * missed);
        return WithAwareness(relation, course, awareness) with { ContactBase = relation.ContactBase + weight };
    }

    /// <summary>The relation with another awareness.</summary>
    /// <param name="relation">Before.</param>
    /// <param name="course">What media, peers and forgetting have done since the start.</param>
    /// <param name="awareness">Awareness now, unitless; cut to [0, 1].</param>
    public static Relation WithAwareness(in Relation relation, AwarenessMap course, double awareness) =>
        relation with { AwarenessBase = (Math.Clamp(awareness, 0, 1) - course.Offset) / course.Factor };

    /// <summary>The relation with more or less trust, cut to [-1, 1] (M17).</summary>
    /// <param name="relation">Before.</param>
    /// <param name="change">Change of trust, unitless.</param>
    public static Relation WithTrust(in Relation relation, double change) =>
        relation with { Trust = Math.Clamp(relation.Trust + change, -1, 1) };

    /// <summary>The relation after a pitch has put the city on the list for a project (M7).</summary>
    /// <param name="relation">Before.</param>
    /// <param name="pitch">The pitch.</param>
    /// <param name="birth">Birth of the project.</param>
    /// <param name="taste">ε, used when the city is new on the list, logit.</param>
    public static Relation Consider(in Relation relation, in Pitch pitch, int birth, double taste)
    {
        var listed = relation.Birth == birth ? relation : Enlist(relation, birth, taste, pitch.Channel);
        return listed with
        {
            LeaderDays = listed.LeaderDays + pitch.LeaderDays,
            Incentive = Math.Max(listed.Incentive, pitch.Incentive),
            ByChamber = listed.ByChamber || pitch.ByChamber,
            InPerson = listed.InPerson || !pitch.Online,
        };
    }

    /// <summary>The relation after a firm has come upon the city by itself (M7).</summary>
    /// <param name="relation">Before.</param>
    /// <param name="birth">Birth of the project.</param>
    /// <param name="taste">ε, logit.</param>
    public static Relation Discover(in Relation relation, int birth, double taste) =>
        relation.Birth == birth ? relation : Enlist(relation, birth, taste, Channel.Inbound) with { InPerson = true };

    /// <summary>ε: a firm's taste for a city in one project, logit: a standard Gumbel variate (M8).</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="city">Hash of the city, or 0 for investing elsewhere.</param>
    /// <param name="birth">Birth of the project.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static double Taste(uint firm, uint city, int birth, KeyedDraws draws) =>
        -Math.Log(-Math.Log(draws.Uniform(Purpose.Taste, firm, city, KeyedDraws.Tick(birth))));

    private static Relation Enlist(in Relation relation, int birth, double taste, Channel channel) => relation with
    {
        Birth = birth,
        Taste = taste,
        Channel = channel,
        LeaderDays = 0,
        Incentive = 0,
        ByChamber = false,
        InPerson = false,
        Refused = false,
    };
}
