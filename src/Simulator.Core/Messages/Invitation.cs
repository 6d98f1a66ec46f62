using Simulator.Core.Strategies;

namespace Simulator.Core.Messages;

/// <summary>City, or chamber in its name, to firm: an invitation to meet (phase 2).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Firm">Position of the firm.</param>
/// <param name="Channel">How they would meet.</param>
/// <param name="Event">Position of the event, or -1.</param>
/// <param name="Rank">Rank of the host, in [0, 3].</param>
/// <param name="ByChamber">Whether a chamber invites.</param>
public readonly record struct Invitation(int City, int Firm, Channel Channel, int Event, int Rank, bool ByChamber)
{
    private const int DrawsPerHost = 2 * ((int)Channel.CarriedOver + 1);

    /// <summary>Distinguishes the draws of one city or event for one firm in one week.</summary>
    public int DrawIndex => ((int)Channel * 2) + (ByChamber ? 1 : 0);

    /// <summary>Distinguishes the invitations of one city to one firm in one week.</summary>
    public int Slot => ((Event + 1) * DrawsPerHost) + DrawIndex;
}
