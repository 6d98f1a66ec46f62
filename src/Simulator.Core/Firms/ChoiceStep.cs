using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;

namespace Simulator.Core.Firms;

/// <summary>What a city is worth to a firm, when the firm makes up its mind, and what it then asks for (M8, M9, M11, M13).</summary>
/// <remarks>docs/model/choice.md. Pure and thread-safe.</remarks>
public static class ChoiceStep
{
    /// <summary>V + ε of a city without incentive, logit (M8).</summary>
    /// <param name="relation">What the firm knows of it.</param>
    /// <param name="standing">What it knows from elsewhere.</param>
    /// <param name="parameters">Parameters of M8.</param>
    public static double Utility(in Relation relation, in CityStanding standing, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Base + standing.Appeal + standing.Place
            + (parameters.Tie * standing.Tie)
            + (relation.ByChamber ? parameters.Chamber : 0)
            + (parameters.Leader * RelationStep.LeaderAttention(relation.LeaderDays, parameters.LeaderDaysScale))
            + (parameters.Trust * relation.Trust)
            - (parameters.Fatigue * standing.Fatigue)
            - (relation.InPerson ? 0 : parameters.OnlineOnly)
            + relation.Taste;
    }

    /// <summary>V₀ + ε₀ of investing elsewhere, logit (M8): v₀ − ln M, and more while rivals promote.</summary>
    /// <param name="climate">M, unitless, in (0, ∞).</param>
    /// <param name="rivals">Factor on the promotion by rival regions, unitless, in (0, ∞).</param>
    /// <param name="taste">ε₀, logit.</param>
    /// <param name="parameters">Parameters of M8.</param>
    public static double Outside(double climate, double rivals, double taste, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Outside - Math.Log(climate) + Math.Log(rivals) + taste;
    }

    /// <summary>Whether a firm reviews its project this week, with probability 1 − e^(−r_rev) (M8).</summary>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="week">Week.</param>
    /// <param name="probability">From <see cref="ReviewProbability"/>, unitless.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static bool Reviews(uint firm, int week, double probability, KeyedDraws draws) =>
        draws.Uniform(Purpose.Review, firm, 0, KeyedDraws.Tick(week)) < probability;

    /// <summary>Probability of a review in a week, unitless, in [0, 1): 1 − e^(−r_rev).</summary>
    /// <param name="parameters">Parameters of M8.</param>
    public static double ReviewProbability(ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return 1 - Math.Exp(-parameters.ReviewRatePerWeek);
    }

    /// <summary>Incentive that makes up for a difference in utility, share of the amount, in [0, ∞): max(0, Δ / β_x) (M9, M11).</summary>
    /// <param name="difference">Utility to make up for, logit.</param>
    /// <param name="parameters">Parameters of M8.</param>
    public static double Compensation(double difference, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Math.Max(0, difference / parameters.Incentive);
    }

    /// <summary>x_ask: what the firm asks for, share of the amount: x_F + ½·max(0, x̂ − x_F) + κ_ask (M9).</summary>
    /// <param name="reservation">x_F, share of the amount.</param>
    /// <param name="posted">x̂, share of the amount.</param>
    /// <param name="parameters">Parameters of M9.</param>
    public static double Asked(double reservation, double posted, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return reservation + (Math.Max(0, posted - reservation) / 2) + parameters.AskMargin;
    }

    /// <summary>The offer that a firm makes to the city it has chosen (M9).</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="city">Position of the city.</param>
    /// <param name="opportunity">The project.</param>
    /// <param name="relation">Its relation to the city.</param>
    /// <param name="utilities">Utilities of the city, of elsewhere and of the best rival.</param>
    /// <param name="parameters">Parameters of M8 and M9.</param>
    public static Offer MakeOffer(
        int firm, int city, in Opportunity opportunity, in Relation relation, in ChoiceUtilities utilities, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var reservation = Compensation(utilities.Outside - utilities.Chosen, parameters);
        return new Offer(
            firm, city, opportunity.Birth, opportunity.Amount, opportunity.LandMu, reservation,
            Asked(reservation, relation.Incentive, parameters),
            Compensation(utilities.Rival - utilities.Chosen, parameters),
            RelationStep.LeaderAttention(relation.LeaderDays, parameters.LeaderDaysScale), relation.Channel);
    }
}
