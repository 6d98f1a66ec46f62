namespace Simulator.Core.Messages;

/// <summary>The order in which an agent reads its messages of one kind: by sender, then by what tells a sender's messages apart.</summary>
/// <remarks>docs/decisions/0001. A key is unique among the messages of a kind that one agent receives in a week. Pure and thread-safe.</remarks>
public static class CanonicalOrder
{
    private const int FirstShift = 40;
    private const int SecondShift = 19;
    private const int StageBits = 4;
    private const int BirthOffset = 1 << 14;

    /// <summary>Most firms of a world.</summary>
    public const int MaxFirms = 1 << 21;

    /// <summary>Most cities of a world.</summary>
    public const int MaxCities = 1 << 21;

    /// <summary>Most invitations that one city can send to one firm in one week.</summary>
    public const int MaxSlots = 1 << SecondShift;

    /// <summary>City, slot.</summary>
    public static ulong Of(in Invitation message) => Compose(0, message.City, message.Slot);

    /// <summary>Firm, slot.</summary>
    public static ulong Of(in InvitationReply message) => Compose(0, message.Invitation.Firm, message.Invitation.Slot);

    /// <summary>City, slot of the invitation.</summary>
    /// <param name="message">The pitch.</param>
    /// <param name="slot">Slot of the invitation that led to it.</param>
    public static ulong Of(in Pitch message, int slot) => Compose(0, message.City, slot);

    /// <summary>Firm, birth.</summary>
    public static ulong Of(in Offer message) => Compose(0, message.Firm, Birth(message.Birth));

    /// <summary>Firm, birth.</summary>
    public static ulong Of(in Withdrawal message) => Compose(0, message.Firm, Birth(message.Birth));

    /// <summary>City, birth.</summary>
    public static ulong Of(in Answer message) => Compose(0, message.City, Birth(message.Birth));

    /// <summary>Investor, city, birth and stage.</summary>
    public static ulong Of(in Milestone message) =>
        Compose(message.Deal.Firm + 1, message.Deal.City, (Birth(message.Deal.Birth) << StageBits) | (int)message.Stage);

    private static int Birth(int birth) => birth + BirthOffset;

    private static ulong Compose(int first, int second, int rest) =>
        ((ulong)(uint)first << FirstShift) | ((ulong)(uint)second << SecondShift) | (uint)rest;
}
