using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <summary>What a city does in a week with its promotion money (M3).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Visits">Leader visits.</param>
/// <param name="TeamCalls">Small-team calls.</param>
/// <param name="ChainCalls">Chain-targeted calls.</param>
/// <param name="OnlineCalls">Online sessions.</param>
/// <param name="SessionSeats">Seats at the city's own roadshow; 0 when it holds none.</param>
/// <param name="EventSeats">Seats that it pays for at an event of the week.</param>
/// <param name="ExpoSeats">Firms that it meets at stands that it pays for at an expo of the week.</param>
/// <param name="Articles">Media items.</param>
public readonly record struct WeekPlan(
    int Visits, int TeamCalls, int ChainCalls, int OnlineCalls, int SessionSeats, int EventSeats, int ExpoSeats, double Articles);

/// <summary>What a city's plan for a week depends on besides its own means (M3).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Week">The week.</param>
/// <param name="YearBegins">Whether a year of promotion begins.</param>
/// <param name="Travel">Factor on everything that takes travel, unitless, in [0, ∞).</param>
/// <param name="HostsEvent">Whether the city takes part in an event other than an expo.</param>
/// <param name="HostsExpo">Whether the city takes part in an expo.</param>
public readonly record struct WeekCircumstances(int Week, bool YearBegins, double Travel, bool HostsEvent, bool HostsExpo);

/// <content>Phase Invite, first half: how promotion money becomes contacts (M3), and how the strategy shares it out (docs/model/budget.md).
/// A channel never spends what it does not have.</content>
public static partial class CityStep
{
    private static readonly Channel[] ContactChannels =
    [
        Channel.LeaderVisit, Channel.Roadshow, Channel.SmallTeam, Channel.Chamber, Channel.Chain, Channel.Online, Channel.Expo,
    ];

    /// <summary>The means after the week's money has come in; each year, the fixed cost of every open channel is due first; what a year could not cover is not owed in the next.</summary>
    /// <param name="means">Before.</param>
    /// <param name="city">The city.</param>
    /// <param name="yearBegins">Whether a year of promotion begins.</param>
    /// <param name="costs">Parameters of M3.</param>
    public static CityMeans Accrue(in CityMeans means, CityParameters city, bool yearBegins, CostParameters costs)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(costs);
        var (balances, granted) = (means.Balances, means.GrantedWan);
        for (var channel = 0; channel < Strategy.ChannelCount; channel++)
        {
            var weekly = Weekly(city, (Channel)channel);
            var opens = yearBegins && weekly > 0 && ContactChannels.Contains((Channel)channel);
            balances[channel] = weekly + (opens ? Math.Max(0, balances[channel]) - costs.FixedWanPerYear : balances[channel]);
            granted += weekly;
        }

        return means with { Balances = balances, GrantedWan = granted };
    }

    /// <summary>What the city does this week, and its means after it has paid for it.</summary>
    /// <param name="means">After <see cref="Accrue"/>.</param>
    /// <param name="city">The city.</param>
    /// <param name="circumstances">The week.</param>
    /// <param name="costs">Parameters of M3.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static (WeekPlan Plan, CityMeans Means) PlanWeek(
        in CityMeans means, CityParameters city, in WeekCircumstances circumstances, CostParameters costs, KeyedDraws draws)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(costs);
        var budget = new WeekBudget(city, circumstances, draws, means.Balances);
        var visits = Math.Min(
            budget.Calls(Channel.LeaderVisit, costs.VisitWan, circumstances.Travel), Affordable(means.LeaderDays, costs.VisitLeaderDays));
        budget.Pay(Channel.LeaderVisit, visits * costs.VisitWan);
        var plan = new WeekPlan(
            visits,
            budget.PaidCalls(Channel.SmallTeam, costs.TeamWan, circumstances.Travel),
            budget.PaidCalls(Channel.Chain, costs.ChainWan, circumstances.Travel),
            budget.PaidCalls(Channel.Online, costs.OnlineWan, 1),
            SessionSeats(ref budget, city, circumstances, costs),
            EventSeats(ref budget, city, circumstances, costs),
            ExpoSeats(ref budget, circumstances, costs),
            budget.Rest(Channel.Media) / costs.MediaWan);
        budget.PayRest(Channel.Media);
        budget.PayRest(Channel.Aftercare);
        budget.PayRest(Channel.Advocacy);
        budget.PayRest(Channel.Chamber);
        return (plan, means with { Balances = budget.Balances, LeaderDays = means.LeaderDays - (visits * costs.VisitLeaderDays) });
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
    private static double Weekly(CityParameters city, Channel channel) =>
        city.PromotionWanPerYear * city.Strategy.Share(channel) / Calendar.WeeksPerYear;

    private static int Affordable(double stock, double price) =>
        price > 0 ? (int)Math.Min(int.MaxValue, Math.Floor(stock / price)) : int.MaxValue;

    private static int SessionSeats(ref WeekBudget budget, CityParameters city, in WeekCircumstances circumstances, CostParameters costs)
    {
        var holds = !city.Strategy.SavesForEvents && circumstances.Travel > 0 && Sessions(budget, costs) >= 1;
        return holds ? PaySessions(ref budget, 1, costs) : 0;
    }

    private static int EventSeats(ref WeekBudget budget, CityParameters city, in WeekCircumstances circumstances, CostParameters costs) =>
        city.Strategy.SavesForEvents && circumstances.HostsEvent && circumstances.Travel > 0
            ? PaySessions(ref budget, Sessions(budget, costs), costs)
            : 0;

    private static int ExpoSeats(ref WeekBudget budget, in WeekCircumstances circumstances, CostParameters costs)
    {
        var stands = circumstances.HostsExpo && circumstances.Travel > 0 ? Affordable(budget.Rest(Channel.Expo), costs.ExpoWan) : 0;
        budget.Pay(Channel.Expo, stands * costs.ExpoWan);
        return (int)(stands * costs.ExpoGuests);
    }

    private static int Sessions(in WeekBudget budget, CostParameters costs) => Affordable(budget.Rest(Channel.Roadshow), SessionWan(costs));

    private static int PaySessions(ref WeekBudget budget, int sessions, CostParameters costs)
    {
        budget.Pay(Channel.Roadshow, sessions * SessionWan(costs));
        return (int)(sessions * costs.RoadshowGuests);
    }

    private static double SessionWan(CostParameters costs) => costs.RoadshowWan + (costs.RoadshowGuests * costs.GuestWan);

    /// <summary>The channels' money while a week is planned (M3).</summary>
    private struct WeekBudget(CityParameters city, WeekCircumstances circumstances, KeyedDraws draws, ChannelMoney balances)
    {
        private ChannelMoney _balances = balances;

        public readonly ChannelMoney Balances => _balances;

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

            var weekly = Weekly(city, channel) / price;
            var u = draws.Uniform(Purpose.Rounding, city.Hash, 0, KeyedDraws.Tick(circumstances.Week), (int)channel);
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
}
