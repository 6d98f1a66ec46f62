using Simulator.Core.Messages;

namespace Simulator.Engine.Mail;

/// <summary>Where the messages of one replicate go: the mail of every city and of every block of firms.</summary>
/// <remarks>In one process these are the hosts' own boxes; across processes they are what is sent. Not thread-safe.</remarks>
public sealed class Exchange
{
    private readonly PostOffice?[] _cities;
    private readonly PostOffice?[] _blocks;
    private readonly int _firmsPerBlock;

    /// <summary>Nothing is sent; boxes are made when they are first needed.</summary>
    /// <param name="cities">Number of cities.</param>
    /// <param name="firms">Number of firms.</param>
    /// <param name="firmsPerBlock">Firms that share a host.</param>
    public Exchange(int cities, int firms, int firmsPerBlock)
    {
        _firmsPerBlock = firmsPerBlock;
        _cities = new PostOffice?[cities];
        _blocks = new PostOffice?[Math.Max(1, (firms + firmsPerBlock - 1) / firmsPerBlock)];
    }

    /// <summary>Number of cities.</summary>
    public int Cities => _cities.Length;

    /// <summary>Number of blocks of firms.</summary>
    public int Blocks => _blocks.Length;

    /// <summary>Mail of a city.</summary>
    /// <param name="city">Position of the city.</param>
    public PostOffice City(int city) => _cities[city] ??= new PostOffice();

    /// <summary>Mail of a block of firms.</summary>
    /// <param name="block">Position of the block.</param>
    public PostOffice Block(int block) => _blocks[block] ??= new PostOffice();

    /// <summary>Sends an invitation to a firm.</summary>
    public void Send(in Invitation message) => BlockOf(message.Firm).Invitations.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends a reply to a city.</summary>
    public void Send(in InvitationReply message) => City(message.Invitation.City).Replies.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends a pitch to a firm.</summary>
    /// <param name="message">The pitch.</param>
    /// <param name="slot">Slot of the invitation that led to it.</param>
    public void Send(in Pitch message, int slot) => BlockOf(message.Firm).Pitches.Add(CanonicalKey.Of(message, slot), message);

    /// <summary>Sends an offer to a city.</summary>
    public void Send(in Offer message) => City(message.City).Offers.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends a withdrawal to a city.</summary>
    public void Send(in Withdrawal message) => City(message.City).Withdrawals.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends an answer to a firm.</summary>
    public void Send(in Answer message) => BlockOf(message.Firm).Answers.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends a mandate to a city.</summary>
    public void Send(in Mandate message) => City(message.City).Mandates.Add((ulong)message.City, message);

    /// <summary>Sends a gain of awareness to a city.</summary>
    /// <param name="message">The gain.</param>
    /// <param name="sender">Position of the first firm of the sending host.</param>
    public void Send(in AwarenessGain message, int sender) => City(message.City).Gains.Add(CanonicalKey.Of(message, sender), message);

    /// <summary>Sends a milestone to the firm itself, or to all firms.</summary>
    /// <param name="message">The milestone.</param>
    /// <param name="toAll">Whether peers may hear of it.</param>
    public void Send(in Milestone message, bool toAll)
    {
        var key = CanonicalKey.Of(message);
        if (!toAll)
        {
            BlockOf(message.Deal.Firm).Milestones.Add(key, message);
            return;
        }

        for (var block = 0; block < _blocks.Length; block++)
        {
            Block(block).Milestones.Add(key, message);
        }
    }

    /// <summary>Sends a bulletin to all firms.</summary>
    public void Send(in Bulletin message)
    {
        var key = CanonicalKey.Of(message);
        for (var block = 0; block < _blocks.Length; block++)
        {
            Block(block).Bulletins.Add(key, message);
        }
    }

    /// <summary>Mail of a city, or null when it never had any.</summary>
    internal PostOffice? SentToCity(int city) => _cities[city];

    /// <summary>Mail of a block of firms, or null when it never had any.</summary>
    internal PostOffice? SentToBlock(int block) => _blocks[block];

    private PostOffice BlockOf(int firm) => Block(firm / _firmsPerBlock);
}
