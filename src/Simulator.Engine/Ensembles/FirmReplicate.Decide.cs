using Simulator.Core.Deals;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Shocks;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phase 5: firms review their projects, choose a city or elsewhere, answer counter-offers, and switch (M8, M9, M13).</summary>
internal sealed partial class FirmReplicate
{
    public void Decide(int week, Exchange exchange)
    {
        for (var i = _attentive.Next(0); i >= 0; i = _attentive.Next(i + 1))
        {
            if (_countered > 0 && _projects.CountOf(i) > 0)
            {
                AnswerCounters(i, exchange);
            }

            if (!MayReview(i))
            {
                _attentive.Remove(i);
            }
            else if (ChoiceStep.Reviews(_world.Firms[_first + i].Hash, week, _tables.ReviewProbability, _draws))
            {
                Review(i, week, exchange);
            }
        }
    }

    private bool MayReview(int i) => (_slots[i] == ProjectSlot.Open && _considered[i] > 0) || _freshForSwitch[i];

    private void Review(int i, int week, Exchange exchange)
    {
        if (_slots[i] == ProjectSlot.Open)
        {
            Choose(i, week, exchange);
        }
        else
        {
            _freshForSwitch[i] = false;
            Reconsider(i, week, exchange);
        }
    }

    private void Choose(int i, int week, Exchange exchange)
    {
        var firm = _world.Firms[_first + i];
        if (_projects.CountOf(i) >= firm.MaxActiveDeals || _open[i].Amount > Free(_first + i))
        {
            return;
        }

        var best = Best(i, _open[i].Birth, week, excluded: -1);
        var outside = OutsideUtility(i, week);
        if (best.City < 0 || best.WithIncentive <= outside)
        {
            return;
        }

        MakeOffer(i, _open[i], best, outside, exchange);
        _slots[i] = ProjectSlot.Offered;
    }

    /// <summary>A firm that negotiates goes to another city when that is better by κ_sw (M13).</summary>
    private void Reconsider(int i, int week, Exchange exchange)
    {
        var index = _projects.Switchable(i);
        if (index < 0)
        {
            return;
        }

        var offer = _projects.Of(i)[index].Offer;
        var relation = _relations.Peek(i, offer.City);
        if (relation.Birth != offer.Birth)
        {
            return;
        }

        var current = UtilityOf(i, offer.City, week) + IncentiveUtility(relation.Incentive);
        var best = Best(i, offer.Birth, week, excluded: offer.City);
        if (best.City < 0 || best.WithIncentive <= current + _tables.Model.Choice.SwitchingThreshold)
        {
            return;
        }

        exchange.Send(new Withdrawal(_first + i, offer.City, offer.Birth));
        _projects.Remove(i, index);
        _heldWan[i] -= offer.Amount.Wan;
        var project = new Opportunity(offer.Birth, week, offer.Amount, offer.LandMu);
        MakeOffer(i, project, best, OutsideUtility(i, week), exchange);
    }

    private void MakeOffer(int i, in Opportunity project, in Candidate best, double outside, Exchange exchange)
    {
        var offer = ChoiceStep.MakeOffer(
            _first + i, best.City, project, _relations.Peek(i, best.City),
            new ChoiceUtilities(best.WithoutIncentive, outside, best.Rival), _tables.Model.Choice);
        _heldWan[i] += offer.Amount.Wan;
        _projects.Add(i, new FirmProject(offer, Stage.Contacted, Countered: false));
        exchange.Send(offer);
    }

    private void AnswerCounters(int i, Exchange exchange)
    {
        for (var index = 0; index < _projects.CountOf(i); index++)
        {
            var project = _projects.Of(i)[index];
            if (project.Countered)
            {
                _projects.Replace(i, index, project with { Countered = false });
                _countered--;
                exchange.Send(project.Offer);
            }
        }
    }

    /// <summary>The best city on the list for a project, and the best of the others.</summary>
    private Candidate Best(int i, int birth, int week, int excluded)
    {
        var best = new Candidate(-1, double.NegativeInfinity, double.NegativeInfinity, double.NegativeInfinity);
        var parties = _relations.Parties(i);
        for (var at = 0; at < parties.Length; at++)
        {
            var relation = _relations.Relations(i)[at];
            if (!relation.Considers(birth) || parties[at] == excluded)
            {
                continue;
            }

            var without = UtilityOf(i, parties[at], week);
            var with = without + IncentiveUtility(relation.Incentive);
            best = with > best.WithIncentive
                ? new Candidate(parties[at], without, with, best.WithIncentive)
                : best with { Rival = Math.Max(best.Rival, with) };
        }

        return best;
    }

    private double UtilityOf(int i, int city, int week)
    {
        var firm = _world.Firms[_first + i];
        var relation = _relations.Peek(i, city);
        var standing = new CityStanding(
            _appeals[Pair(_first + i, city)], _tables.Place(firm.Region, city), _tables.Geography.Tie(firm, city),
            Fatigue(_first + i, city, relation, week));
        return ChoiceStep.Utility(relation, standing, _tables.Model.Choice);
    }

    private double IncentiveUtility(double incentive) => _tables.Model.Choice.Incentive * incentive;

    private double OutsideUtility(int i, int week) => ChoiceStep.Outside(
        _blueprint.Climate.Macro(week), _blueprint.Climate.Factor(ShockField.Rivals, city: 0, week), _outsideTastes[i], _tables.Model.Choice);

    /// <summary>A city on a firm's list.</summary>
    private readonly record struct Candidate(int City, double WithoutIncentive, double WithIncentive, double Rival);
}
