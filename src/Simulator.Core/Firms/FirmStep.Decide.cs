using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Shocks;
using Simulator.Core.Worlds;

namespace Simulator.Core.Firms;

/// <summary>What a firm sees in a city apart from their own relation (M8).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Appeal">Same for every firm of the sector, from the city's bulletin, logit.</param>
/// <param name="Place">Distance and rail, logit.</param>
/// <param name="Tie">Home tie, unitless, in [0, 1].</param>
/// <param name="Fatigue">φ, unitless.</param>
public readonly record struct CityStanding(double Appeal, double Place, double Tie, double Fatigue);

/// <summary>The utilities on which an offer rests (M9, M11).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Chosen">V + ε of the chosen city without incentive, logit.</param>
/// <param name="Outside">V₀ + ε₀ of investing elsewhere, logit.</param>
/// <param name="Rival">V + ε of the best other city with its posted incentive, logit; −∞ where there is none.</param>
public readonly record struct ChoiceUtilities(double Chosen, double Outside, double Rival);

/// <content>Phase Offer, second half: the firm answers counter-offers, reviews its project, chooses a city or elsewhere, and switches
/// (M8, M9, M11, M13; docs/model/choice.md).</content>
public static partial class FirmStep
{
    /// <summary>Decides what there is to decide; the firm stays attentive while there may be more.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="relations">Its relations.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where offers and withdrawals go.</param>
    public static void Decide(ref FirmState firm, FirmRelations relations, in WeekContext now, IFirmOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(outbox);
        CatchUp(ref firm, relations, now);
        AnswerCounters(firm, outbox);
        firm.Attentive = (firm.Slot == ProjectSlot.Open && firm.Considered > 0) || firm.FreshForSwitch;
        if (!firm.Attentive || !Reviews(now.Atlas.Tables.FirmHashes[firm.Position], now.Week, now.Atlas.ReviewProbability, now.Draws))
        {
            return;
        }

        if (firm.Slot == ProjectSlot.Open)
        {
            Choose(ref firm, relations, now, outbox);
        }
        else
        {
            firm.FreshForSwitch = false;
            Reconsider(ref firm, relations, now, outbox);
        }
    }

    /// <summary>V + ε of a city without incentive, logit (M8).</summary>
    /// <param name="courted">What the firm feels about it.</param>
    /// <param name="standing">What it knows from elsewhere.</param>
    /// <param name="parameters">Parameters of M8.</param>
    public static double Utility(in Courtship courted, in CityStanding standing, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Base + standing.Appeal + standing.Place
            + (parameters.Tie * standing.Tie)
            + (courted.ByChamber ? parameters.Chamber : 0)
            + (parameters.Leader * LeaderAttention(courted.LeaderDays, parameters.LeaderDaysScale))
            + (parameters.Trust * courted.Trust)
            - (parameters.Fatigue * standing.Fatigue)
            - (courted.InPerson ? 0 : parameters.OnlineOnly)
            + courted.Taste;
    }

    /// <summary>V₀ + ε₀ of investing elsewhere, logit (M8): v₀ − ln M, and more while rivals promote.</summary>
    /// <param name="climate">M, unitless, in (0, ∞).</param>
    /// <param name="rivals">Factor on the promotion by rival regions, unitless, in (0, ∞).</param>
    /// <param name="taste">ε₀, logit.</param>
    /// <param name="parameters">Parameters of M8.</param>
    public static double OutsideUtility(double climate, double rivals, double taste, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Outside - Math.Log(climate) + Math.Log(rivals) + taste;
    }

    /// <summary>L: leader attention, unitless, in [0, 1): 1 − e^(−days / ld₀) (M7).</summary>
    /// <param name="leaderDays">Leader time received, days.</param>
    /// <param name="scaleDays">ld₀, days.</param>
    public static double LeaderAttention(double leaderDays, double scaleDays) => 1 - Math.Exp(-leaderDays / scaleDays);

    /// <summary>Probability of a review in a week, unitless, in [0, 1): 1 − e^(−r_rev) (M8).</summary>
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
    public static double AskedIncentive(double reservation, double posted, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return reservation + (Math.Max(0, posted - reservation) / 2) + parameters.AskMargin;
    }

    /// <summary>The offer that a firm makes to the city it has chosen (M9).</summary>
    /// <param name="firm">Position of the firm.</param>
    /// <param name="city">Position of the city.</param>
    /// <param name="opportunity">The project.</param>
    /// <param name="courted">What it feels about the city.</param>
    /// <param name="utilities">Utilities of the city, of elsewhere and of the best rival.</param>
    /// <param name="parameters">Parameters of M8 and M9.</param>
    public static Offer MakeOffer(
        int firm, int city, in Opportunity opportunity, in Courtship courted, in ChoiceUtilities utilities, ChoiceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var reservation = Compensation(utilities.Outside - utilities.Chosen, parameters);
        return new Offer(
            firm, city, opportunity.Birth, opportunity.Amount, opportunity.LandMu, reservation,
            AskedIncentive(reservation, courted.Incentive, parameters),
            Compensation(utilities.Rival - utilities.Chosen, parameters),
            LeaderAttention(courted.LeaderDays, parameters.LeaderDaysScale), courted.Channel);
    }

    private static bool Reviews(uint firm, int week, double probability, KeyedDraws draws) =>
        draws.Uniform(Purpose.Review, firm, 0, KeyedDraws.Tick(week)) < probability;

    /// <summary>A counter-offer is taken: the offer is made again at the price that the city named.</summary>
    private static void AnswerCounters(in FirmState firm, IFirmOutbox outbox)
    {
        for (var i = 0; i < firm.ProjectCount; i++)
        {
            var project = firm.Projects[i];
            if (project.Countered)
            {
                firm.Replace(i, project with { Countered = false });
                outbox.Send(project.Offer);
            }
        }
    }

    private static void Choose(ref FirmState firm, FirmRelations relations, in WeekContext now, IFirmOutbox outbox)
    {
        if (firm.ProjectCount >= now.Atlas.World.Firms[firm.Position].MaxActiveDeals || firm.Open.Amount > FreeCapital(firm, now))
        {
            return;
        }

        var best = Best(firm, relations, firm.Open.Birth, excluded: -1, now);
        var outside = OutsideUtility(firm, now);
        if (best.City < 0 || best.WithIncentive <= outside)
        {
            return;
        }

        SendOffer(ref firm, relations, firm.Open, best, outside, now, outbox);
        firm.Slot = ProjectSlot.Offered;
    }

    /// <summary>A firm that negotiates goes to another city when that is better by κ_sw (M13).</summary>
    private static void Reconsider(ref FirmState firm, FirmRelations relations, in WeekContext now, IFirmOutbox outbox)
    {
        var index = firm.Switchable();
        if (index < 0)
        {
            return;
        }

        var offer = firm.Projects[index].Offer;
        var courted = relations.PeekCourtship(firm.Position, offer.City);
        if (courted.Birth != offer.Birth)
        {
            return;
        }

        var current = UtilityOf(firm, relations, offer.City, now) + IncentiveUtility(courted.Incentive, now);
        var best = Best(firm, relations, offer.Birth, excluded: offer.City, now);
        if (best.City < 0 || best.WithIncentive <= current + now.Atlas.Model.Choice.SwitchingThreshold)
        {
            return;
        }

        outbox.Send(new Withdrawal(firm.Position, offer.City, offer.Birth));
        firm.Remove(index);
        Hold(ref firm, -offer.Amount.Wan, now);
        var project = new Opportunity(offer.Birth, now.Week, offer.Amount, offer.LandMu);
        SendOffer(ref firm, relations, project, best, OutsideUtility(firm, now), now, outbox);
    }

    private static void SendOffer(
        ref FirmState firm, FirmRelations relations, in Opportunity project, in Candidate best, double outside, in WeekContext now,
        IFirmOutbox outbox)
    {
        var offer = MakeOffer(
            firm.Position, best.City, project, relations.PeekCourtship(firm.Position, best.City),
            new ChoiceUtilities(best.WithoutIncentive, outside, best.Rival), now.Atlas.Model.Choice);
        Hold(ref firm, offer.Amount.Wan, now);
        firm.Add(new FirmProject(offer, Stage.Contacted, Countered: false));
        outbox.Send(offer);
    }

    /// <summary>The best city on the list for a project, and the best of the others.</summary>
    private static Candidate Best(in FirmState firm, FirmRelations relations, int birth, int excluded, in WeekContext now)
    {
        var best = new Candidate(-1, double.NegativeInfinity, double.NegativeInfinity, double.NegativeInfinity);
        for (var city = relations.NextCity(firm.Position, 0); city >= 0; city = relations.NextCity(firm.Position, city + 1))
        {
            var courted = relations.PeekCourtship(firm.Position, city);
            if (!courted.Considers(birth) || city == excluded)
            {
                continue;
            }

            var without = UtilityOf(firm, relations, city, now);
            var with = without + IncentiveUtility(courted.Incentive, now);
            best = with > best.WithIncentive
                ? new Candidate(city, without, with, best.WithIncentive)
                : best with { Rival = Math.Max(best.Rival, with) };
        }

        return best;
    }

    private static double UtilityOf(in FirmState firm, FirmRelations relations, int city, in WeekContext now)
    {
        var (position, tables) = (firm.Position, now.Atlas.Tables);
        var standing = new CityStanding(
            now.Board.Appeal(tables.FirmSectors[position], city), now.Atlas.Place(tables.FirmRegions[position], city),
            now.Atlas.Tie(position, city), FatigueOf(position, city, relations.Peek(position, city), relations, now));
        return Utility(relations.PeekCourtship(position, city), standing, now.Atlas.Model.Choice);
    }

    private static double IncentiveUtility(double incentive, in WeekContext now) => now.Atlas.Model.Choice.Incentive * incentive;

    private static double OutsideUtility(in FirmState firm, in WeekContext now) => OutsideUtility(
        now.Atlas.Tables.Climate.Macro(now.Week), now.Atlas.Tables.Climate.Factor(ShockField.Rivals, city: 0, now.Week),
        firm.OutsideTaste, now.Atlas.Model.Choice);

    /// <summary>A city on a firm's list.</summary>
    private readonly record struct Candidate(int City, double WithoutIncentive, double WithIncentive, double Rival);
}
