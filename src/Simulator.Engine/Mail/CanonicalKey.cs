using Simulator.Core.Messages;

namespace Simulator.Engine.Mail;

/// <summary>The order in which messages of a kind are read: receiver, then sender, then what tells them apart.</summary>
/// <remarks>docs/decisions/0001. A key is unique within a week, kind and replicate. Pure and thread-safe.</remarks>
public static class CanonicalKey
{
    private const int ReceiverShift = 40;
    private const int SenderShift = 19;

    /// <summary>Most firms of a world.</summary>
    public const int MaxFirms = 1 << 21;

    /// <summary>Most cities of a world.</summary>
    public const int MaxCities = 1 << 21;

    /// <summary>Most invitations that one city can send to one firm in one week.</summary>
    public const int MaxSlots = 1 << SenderShift;

    /// <summary>Firm, city, slot.</summary>
    public static ulong Of(in Invitation message) => Compose(message.Firm, message.City, message.Slot);

    /// <summary>City, firm, slot.</summary>
    public static ulong Of(in InvitationReply message) =>
        Compose(message.Invitation.City, message.Invitation.Firm, message.Invitation.Slot);

    /// <summary>Firm, city, slot of the invitation.</summary>
    /// <param name="message">The pitch.</param>
    /// <param name="slot">Slot of the invitation that led to it.</param>
    public static ulong Of(in Pitch message, int slot) => Compose(message.Firm, message.City, slot);

    /// <summary>City, firm, birth.</summary>
    public static ulong Of(in Offer message) => Compose(message.City, message.Firm, Birth(message.Birth));

    /// <summary>City, firm, birth.</summary>
    public static ulong Of(in Withdrawal message) => Compose(message.City, message.Firm, Birth(message.Birth));

    /// <summary>Firm, city, birth.</summary>
    public static ulong Of(in Answer message) => Compose(message.Firm, message.City, Birth(message.Birth));

    /// <summary>Firm, city, birth and stage.</summary>
    public static ulong Of(in Milestone message) =>
        Compose(message.Deal.Firm + 1, message.Deal.City, (Birth(message.Deal.Birth) << 4) | (int)message.Stage);

    /// <summary>City, sender, sector.</summary>
    /// <param name="message">The gain.</param>
    /// <param name="sender">Position of the first firm of the sending host.</param>
    public static ulong Of(in AwarenessGain message, int sender) => Compose(message.City, sender, message.Sector);

    /// <summary>City, sector.</summary>
    public static ulong Of(in Bulletin message) => Compose(message.City, message.Sector, 0);

    private static int Birth(int birth) => birth + (1 << 14);

    private static ulong Compose(int receiver, int sender, int rest) =>
        ((ulong)(uint)receiver << ReceiverShift) | ((ulong)(uint)sender << SenderShift) | (uint)rest;
}
