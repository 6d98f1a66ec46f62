using Simulator.Core.Messages;

namespace Simulator.Engine.Mail;

/// <summary>Where the messages of one replicate go: the mail of every city and of every block of firms.</summary>
/// <remarks>In one process these are the hosts' own boxes; across processes they are what is sent. Not thread-safe.</remarks>
public sealed class Exchange
{
    private readonly PostOffice?[] _cities;
    private readonly PostOffice?[] _blocks;
    private readonly bool[] _wroteToCity;
    private readonly bool[] _wroteToBlock;
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
        (_wroteToCity, _wroteToBlock) = (new bool[_cities.Length], new bool[_blocks.Length]);
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
    public void Send(in Invitation message) => ToBlockOf(message.Firm).Invitations.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends a reply to a city.</summary>
    public void Send(in InvitationReply message) => ToCity(message.Invitation.City).Replies.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends a pitch to a firm.</summary>
    /// <param name="message">The pitch.</param>
    /// <param name="slot">Slot of the invitation that led to it.</param>
    public void Send(in Pitch message, int slot) => ToBlockOf(message.Firm).Pitches.Add(CanonicalKey.Of(message, slot), message);

    /// <summary>Sends an offer to a city.</summary>
    public void Send(in Offer message) => ToCity(message.City).Offers.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends a withdrawal to a city.</summary>
    public void Send(in Withdrawal message) => ToCity(message.City).Withdrawals.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends an answer to a firm.</summary>
    public void Send(in Answer message) => ToBlockOf(message.Firm).Answers.Add(CanonicalKey.Of(message), message);

    /// <summary>Sends a mandate to a city.</summary>
    public void Send(in Mandate message) => ToCity(message.City).Mandates.Add((ulong)message.City, message);

    /// <summary>Sends a gain of awareness to a city.</summary>
    /// <param name="message">The gain.</param>
    /// <param name="sender">Position of the first firm of the sending host.</param>
    public void Send(in AwarenessGain message, int sender) => ToCity(message.City).Gains.Add(CanonicalKey.Of(message, sender), message);

    /// <summary>Sends a milestone to the firm itself, or to all firms.</summary>
    /// <param name="message">The milestone.</param>
    /// <param name="toAll">Whether peers may hear of it.</param>
    public void Send(in Milestone message, bool toAll)
    {
        var key = CanonicalKey.Of(message);
        if (!toAll)
        {
            ToBlockOf(message.Deal.Firm).Milestones.Add(key, message);
            return;
        }

        for (var block = 0; block < _blocks.Length; block++)
        {
            ToBlock(block).Milestones.Add(key, message);
        }
    }

    /// <summary>Sends a bulletin to all firms.</summary>
    public void Send(in Bulletin message)
    {
        var key = CanonicalKey.Of(message);
        for (var block = 0; block < _blocks.Length; block++)
        {
            ToBlock(block).Bulletins.Add(key, message);
        }
    }

    /// <summary>Mail that was sent to a city since the last time it was asked for, or null where there is none.</summary>
    internal PostOffice? TakeSentToCity(int city) => Take(_cities, _wroteToCity, city);

    /// <summary>Mail that was sent to a block of firms since the last time it was asked for, or null where there is none.</summary>
    internal PostOffice? TakeSentToBlock(int block) => Take(_blocks, _wroteToBlock, block);

    private static PostOffice? Take(PostOffice?[] offices, bool[] wroteTo, int position)
    {
        var hasMail = wroteTo[position];
        wroteTo[position] = false;
        return hasMail ? offices[position] : null;
    }

    private PostOffice ToCity(int city)
    {
        _wroteToCity[city] = true;
        return City(city);
    }

    private PostOffice ToBlock(int block)
    {
        _wroteToBlock[block] = true;
        return Block(block);
    }

    private PostOffice ToBlockOf(int firm) => ToBlock(firm / _firmsPerBlock);
}
