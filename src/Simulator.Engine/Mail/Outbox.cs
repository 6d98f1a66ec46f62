namespace Simulator.Engine.Mail;

/// <summary>What one host sends in one phase, sorted by receiver: one bag for each, of all replicates of the batch.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="replicates">Replicates of the batch.</param>
/// <param name="exchange">Where the host sends; used again for every replicate.</param>
public sealed class Outbox(int replicates, Exchange exchange)
{
    private readonly MailBag?[] _cities = new MailBag?[exchange.Cities];
    private readonly MailBag?[] _blocks = new MailBag?[exchange.Blocks];
    private readonly List<(bool IsCity, int Position, MailBag Bag)> _filled = [];

    /// <summary>Lets the host act in one replicate after the other, and takes what it sends.</summary>
    /// <remarks>Bags of the call before are used again: their content must have been delivered.</remarks>
    /// <param name="act">What the host does in a replicate.</param>
    /// <returns>The bags, by receiver in order of position.</returns>
    public IReadOnlyList<(bool IsCity, int Position, MailBag Bag)> Fill(Action<int, Exchange> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        _filled.ForEach(sent => sent.Bag.Clear());
        _filled.Clear();
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            act(replicate, exchange);
            for (var city = 0; city < _cities.Length; city++)
            {
                Take(ref _cities[city], isCity: true, city, replicate, exchange.TakeSentToCity(city));
            }

            for (var block = 0; block < _blocks.Length; block++)
            {
                Take(ref _blocks[block], isCity: false, block, replicate, exchange.TakeSentToBlock(block));
            }
        }

        return [.. _filled];
    }

    private void Take(ref MailBag? bag, bool isCity, int position, int replicate, PostOffice? office)
    {
        if (office is null)
        {
            return;
        }

        bag ??= new MailBag(replicates);
        if (bag.IsEmpty)
        {
            _filled.Add((isCity, position, bag));
        }

        bag.Take(replicate, office);
    }
}
