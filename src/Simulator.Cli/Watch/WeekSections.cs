using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Cli.Resources;
using Simulator.Core.Deals;
using Simulator.Core.Messages;
using Simulator.Core.Reporting;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;
using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Watch;

/// <summary>What happened in a week, told by kind: pitches, offers with their answers, and the stages that deals reached.</summary>
internal sealed class WeekSections(Scenario scenario, WatchTexts texts)
{
    /// <summary>Rows of a kind at most.</summary>
    private const int MostRows = 12;

    /// <summary>Stages that are told, each with who is given room first.</summary>
    private static readonly (Stage Stage, int Rank)[] Stages =
    [
        (Stage.Signed, 0), (Stage.Registered, 3), (Stage.Started, 4), (Stage.InProduction, 5), (Stage.Lapsed, 6), (Stage.Withdrawn, 7),
    ];

    private const int RankOfOffers = 1;
    private const int RankOfPitches = 2;

    private readonly Words _words = new(texts.Culture);

    /// <summary>The sections of a week that are not empty.</summary>
    public IEnumerable<WeekSection> Of(WatchedWeek week) => new[] { Events(week), Pitches(week), Offers(week) }
        .Concat(Stages.Select(told => Reached(week, told.Stage, told.Rank))).OfType<WeekSection>();

    /// <summary>An amount with its unit.</summary>
    public static string Amount(long wan) => $"{RunText.Number(new Money(wan).Yi, Metric.TotalInvestment)} {FileWords.Yi}";

    /// <summary>Name of a place.</summary>
    public string Place(int city) => scenario.Names.Cities[city].In(texts.Culture);

    private WeekSection? Events(WatchedWeek week)
    {
        var events = Enumerable.Range(0, scenario.World.Events.Length).Where(e => scenario.World.Events[e].Week == week.Week).ToArray();
        return events.Length == 0 ? null : new WeekSection(texts.Of(texts.Events, events.Length), [.. events.Select(Event)], [], Rank: 0);
    }

    /// <summary>Most leader time first, then the largest firms.</summary>
    private WeekSection? Pitches(WatchedWeek week)
    {
        if (week.Pitches.IsEmpty)
        {
            return null;
        }

        var channels = week.Pitches.CountBy(pitch => pitch.Channel).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Select(pair => texts.Of(_words.Channel(FileWords.Of(pair.Key)), pair.Value));
        var notable = week.Pitches.OrderByDescending(pitch => pitch.LeaderDays)
            .ThenByDescending(pitch => scenario.World.Firms[pitch.Firm].Capital).ThenBy(pitch => pitch.Firm).ThenBy(pitch => pitch.City)
            .DistinctBy(pitch => pitch.Firm);
        return new WeekSection(
            texts.Of(texts.Pitches, week.Pitches.Length),
            [texts.ByPlaces(week.Pitches.Select(p => p.City).Distinct().Count(), week.Pitches.Select(p => p.Firm).Distinct().Count()), .. channels],
            [.. notable.Take(MostRows).Select(pitch => new SectionRow(Place(pitch.City), Firm(pitch.Firm), "", How(pitch)))],
            RankOfPitches);
    }

    private string How(in Pitch pitch)
    {
        var channel = pitch.Event >= 0 ? Event(pitch.Event) : _words.Channel(FileWords.Of(pitch.Channel));
        return pitch.LeaderDays > 0 ? texts.LeaderDays(channel, pitch.LeaderDays)
            : pitch.Online && pitch.Channel != Channel.Online ? texts.MetOnline(channel)
            : channel;
    }

    private WeekSection? Offers(WatchedWeek week)
    {
        if (week.Offers.IsEmpty)
        {
            return null;
        }

        var answers = week.Answers.ToDictionary(answer => (answer.Firm, answer.City, answer.Birth));
        var answered = week.Offers.Select(offer => (Offer: offer, Answer: answers[(offer.Firm, offer.City, offer.Birth)])).ToArray();
        var kinds = answered.CountBy(pair => pair.Answer.Kind).OrderBy(pair => pair.Key).Select(pair => texts.Of(texts.Answer(pair.Key), pair.Value));
        return new WeekSection(
            texts.Of(texts.Offers, week.Offers.Length),
            [Amount(week.Offers.Sum(offer => offer.Amount.Wan)), .. kinds],
            [.. answered.OrderByDescending(pair => pair.Offer.Amount).ThenBy(pair => pair.Offer.Firm).Take(MostRows).Select(pair => new SectionRow(
                Place(pair.Offer.City), Firm(pair.Offer.Firm), Amount(pair.Offer.Amount.Wan), How(pair.Answer)))],
            RankOfOffers);
    }

    private string How(in Answer answer) => answer.Kind switch
    {
        AnswerKind.Counter => texts.Counter(answer.Incentive),
        AnswerKind.Accept => texts.Accepted(answer.Incentive),
        _ => texts.Because(texts.Answer(answer.Kind), texts.Reason(answer.Reason)),
    };

    private WeekSection? Reached(WatchedWeek week, Stage stage, int rank)
    {
        var deals = week.Steps.Where(step => step.Stage == stage).Select(step => step.Deal)
            .OrderByDescending(deal => deal.AmountWan).ThenBy(deal => deal.City).ThenBy(deal => deal.Firm).ThenBy(deal => deal.Birth).ToArray();
        return deals.Length == 0 ? null : new WeekSection(
            texts.Of(texts.Capital(_words.Stage(FileWords.Of(stage))), deals.Length),
            [Amount(deals.Sum(deal => deal.AmountWan))],
            [.. deals.Take(MostRows).Select(deal => new SectionRow(Place(deal.City), Firm(deal.Firm), Amount(deal.AmountWan), How(deal, stage)))],
            rank);
    }

    /// <summary>A contract: where it was signed; anything later: when it had been signed.</summary>
    private string How(in DealRow deal, Stage stage)
    {
        if (stage == Stage.Signed)
        {
            return deal.Event >= 0 ? Event(deal.Event) : deal.Firm < 0 ? "" : _words.Channel(FileWords.Of(deal.Channel));
        }

        return stage == Stage.Withdrawn ? texts.Elsewhere : double.IsNaN(deal.Times.SignedWeeks) ? texts.BeforeSigning
            : texts.SignedOn(Dates.Text(deal.Times.SignedWeeks, scenario.World.Calendar));
    }

    private string Firm(int firm) => firm < 0 ? texts.EarlierInvestor : scenario.Names.Firm(firm).In(texts.Culture);

    private string Event(int e) => scenario.Names.Events[e].In(texts.Culture);
}
