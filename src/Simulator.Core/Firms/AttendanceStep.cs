using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;

namespace Simulator.Core.Firms;

/// <summary>Whether a firm that is invited comes (M5).</summary>
/// <remarks>docs/model/attendance.md. Pure and thread-safe.</remarks>
public static class AttendanceStep
{
    /// <summary>How likely the firm is to come, logit.</summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="circumstances">The firm's circumstances.</param>
    /// <param name="parameters">Parameters of M5.</param>
    public static double Logit(in Invitation invitation, in AttendanceCircumstances circumstances, AttendanceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Base
            + (parameters.Rank * invitation.Rank)
            + (parameters.Tie * circumstances.Tie)
            + (invitation.ByChamber ? parameters.Chamber : 0)
            + (parameters.Awareness * circumstances.Awareness)
            + (parameters.Prestige * circumstances.Prestige)
            - (parameters.Travel * circumstances.TravelUnits)
            - (parameters.Fatigue * circumstances.Fatigue)
            - (parameters.Load * circumstances.Load);
    }

    /// <summary>Whether it comes, if its time allows: with probability 1 / (1 + e^(−logit)).</summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="logit">From <see cref="Logit"/>, logit.</param>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="host">Hash of the city, or of the pair of city and event.</param>
    /// <param name="week">Week.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static bool Comes(in Invitation invitation, double logit, uint firm, uint host, int week, KeyedDraws draws)
    {
        var u = draws.Uniform(Purpose.Invitation, firm, host, KeyedDraws.Tick(week), invitation.DrawIndex);
        return u * (1 + Math.Exp(-logit)) < 1;
    }
}
