using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <summary>How a city turns promotion money into contacts (M3), and how its strategy shares the money out (section 2.7 of docs/model).</summary>
/// <remarks>docs/model/budget.md. A channel never spends what it does not have. Pure and thread-safe.</remarks>
public static class BudgetStep
{
    private static readonly Channel[] ContactChannels =
    [
        Channel.LeaderVisit, Channel.Roadshow, Channel.SmallTeam, Channel.Chamber, Channel.Chain, Channel.Online, Channel.Expo,
    ];

    /// <summary>The state after the week's money has come in; each year, the fixed cost of every open channel is due first; what a year could not cover is not owed in the next.</summary>
    /// <param name="state">Before.</param>
    /// <param name="city">The city.</param>
    /// <param name="yearBegins">Whether a year of promotion begins.</param>
    /// <param name="costs">Parameters of M3.</param>
    public static CityState Accrue(in CityState state, CityParameters city, bool yearBegins, CostParameters costs)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(costs);
        var (balances, granted) = (state.Balances, state.GrantedWan);
        for (var channel = 0; channel < Strategy.ChannelCount; channel++)
        {
            var weekly = Weekly(city, (Channel)channel);
            var opens = yearBegins && weekly > 0 && ContactChannels.Contains((Channel)channel);
            balances[channel] = weekly + (opens ? Math.Max(0, balances[channel]) - costs.FixedWanPerYear : balances[channel]);
            granted += weekly;
        }

        return state with { Balances = balances, GrantedWan = granted };
    }

    /// <summary>What the city does this week, and the state after it has paid for it.</summary>
    /// <param name="state">After <see cref="Accrue"/>.</param>
    /// <param name="city">The city.</param>
    /// <param name="surroundings">The week.</param>
    /// <param name="costs">Parameters of M3.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static (WeekPlan Plan, CityState State) Plan(
        in CityState state, CityParameters city, in WeekSurroundings surroundings, CostParameters costs, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(costs);
        var purse = new ChannelPurse(city, surroundings, draws, state.Balances);
        var visits = Math.Min(purse.Calls(Channel.LeaderVisit, costs.VisitWan, surroundings.Travel), Affordable(state.LeaderDays, costs.VisitLeaderDays));
        purse.Pay(Channel.LeaderVisit, visits * costs.VisitWan);
        var plan = new WeekPlan(
            visits,
            purse.PaidCalls(Channel.SmallTeam, costs.TeamWan, surroundings.Travel),
            purse.PaidCalls(Channel.Chain, costs.ChainWan, surroundings.Travel),
            purse.PaidCalls(Channel.Online, costs.OnlineWan, 1),
            SessionSeats(ref purse, city, surroundings, costs),
            EventSeats(ref purse, city, surroundings, costs),
            ExpoSeats(ref purse, surroundings, costs),
            purse.Rest(Channel.Media) / costs.MediaWan);
        purse.PayRest(Channel.Media);
        purse.PayRest(Channel.Aftercare);
        purse.PayRest(Channel.Advocacy);
        purse.PayRest(Channel.Chamber);
        return (plan, state with { Balances = purse.Balances, LeaderDays = state.LeaderDays - (visits * costs.VisitLeaderDays) });
    }

    /// <summary>Officers who follow deals: the city's own and those that after-care money pays for, officers (M3, M12).</summary>
    /// <param name="city">The city.</param>
    /// <param name="costs">Parameters of M3.</param>
    public static double Officers(CityParameters city, CostParameters costs)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(costs);
        var money = city.PromotionWanPerYear * city.Strategy.Share(Channel.Aftercare);
        return city.Officers + (city.Strategy.OfficerFactor * money / costs.OfficerWanPerYear);
    }

    /// <summary>Promotion money of a channel in a week, 万元.</summary>
    internal static double Weekly(CityParameters city, Channel channel) =>
        city.PromotionWanPerYear * city.Strategy.Share(channel) / Calendar.WeeksPerYear;

    private static int Affordable(double stock, double price) =>
        price > 0 ? (int)Math.Min(int.MaxValue, Math.Floor(stock / price)) : int.MaxValue;

    private static int SessionSeats(ref ChannelPurse purse, CityParameters city, in WeekSurroundings surroundings, CostParameters costs)
    {
        var holds = !city.Strategy.SavesForEvents && surroundings.Travel > 0 && Sessions(purse, costs) >= 1;
        return holds ? PaySessions(ref purse, 1, costs) : 0;
    }

    private static int EventSeats(ref ChannelPurse purse, CityParameters city, in WeekSurroundings surroundings, CostParameters costs) =>
        city.Strategy.SavesForEvents && surroundings.HostsEvent && surroundings.Travel > 0
            ? PaySessions(ref purse, Sessions(purse, costs), costs)
            : 0;

    private static int ExpoSeats(ref ChannelPurse purse, in WeekSurroundings surroundings, CostParameters costs)
    {
        var stands = surroundings.HostsExpo && surroundings.Travel > 0 ? Affordable(purse.Rest(Channel.Expo), costs.ExpoWan) : 0;
        purse.Pay(Channel.Expo, stands * costs.ExpoWan);
        return (int)(stands * costs.ExpoGuests);
    }

    private static int Sessions(in ChannelPurse purse, CostParameters costs) => Affordable(purse.Rest(Channel.Roadshow), SessionWan(costs));

    private static int PaySessions(ref ChannelPurse purse, int sessions, CostParameters costs)
    {
        purse.Pay(Channel.Roadshow, sessions * SessionWan(costs));
        return (int)(sessions * costs.RoadshowGuests);
    }

    private static double SessionWan(CostParameters costs) => costs.RoadshowWan + (costs.RoadshowGuests * costs.GuestWan);
}
