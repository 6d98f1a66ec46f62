using Simulator.Core.Draws;
using Simulator.Core.Strategies;

namespace Simulator.Core.Cities;

/// <summary>The channels' money while a week is planned (M3).</summary>
internal struct ChannelPurse(CityParameters city, WeekSurroundings surroundings, KeyedDraws draws, ChannelLedger balances)
{
    private ChannelLedger _balances = balances;

    public readonly ChannelLedger Balances => _balances;

    public readonly double Rest(Channel channel) => Math.Max(0, _balances[(int)channel]);

    public void Pay(Channel channel, double wan) => _balances[(int)channel] -= wan;

    public void PayRest(Channel channel) => Pay(channel, Rest(channel));

    /// <summary>Calls of the week: money over price, the fraction rounded by a draw, never more than is paid for.</summary>
    public readonly int Calls(Channel channel, double price, double factor)
    {
        var rest = Rest(channel) / price;
        if (rest < 1 || factor <= 0)
        {
            return 0;
        }

        var weekly = BudgetStep.Weekly(city, channel) / price;
        var u = draws.Uniform(Purpose.Rounding, city.Hash, 0, KeyedDraws.Tick(surroundings.Week), (int)channel);
        var wanted = rest >= 1 + weekly ? rest : Math.Min(rest, weekly + u);
        return (int)Math.Floor(Math.Min(rest, wanted * factor));
    }

    public int PaidCalls(Channel channel, double price, double factor)
    {
        var calls = Calls(channel, price, factor);
        Pay(channel, calls * price);
        return calls;
    }
}
