using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Analysis.Runs;
using Simulator.Core.Messages;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Watch;

/// <summary>Weeks as JSON, one line each, without reflection at start-up.</summary>
[JsonSerializable(typeof(WeekDocument))]
internal sealed partial class WeekJsonContext : JsonSerializerContext
{
    private static readonly WeekJsonContext OneLine = new(new JsonSerializerOptions(JsonFormat.Options()) { WriteIndented = false });

    public static string Write(WeekDocument week) => JsonSerializer.Serialize(week, OneLine.WeekDocument);
}

/// <summary>What a week says in JSON: ids, whole 万元, and the words of the other files.</summary>
internal sealed class WeekJson(Scenario scenario, int replicate)
{
    private World World => scenario.World;

    /// <summary>One line.</summary>
    public string Write(WatchedWeek week) => WeekJsonContext.Write(new WeekDocument
    {
        Scenario = scenario.Id,
        Replicate = replicate,
        Week = week.Week,
        FirstDay = World.Calendar.DateOf(week.Week),
        LastDay = Dates.LastDayOf(week.Week, World.Calendar),
        Events = [.. World.Events.Where(e => e.Week == week.Week).Select(e => e.Id)],
        Pitches = [.. week.Pitches.Select(pitch => new WeekDocument.PitchEntry(
            City(pitch.City), Firm(pitch.Firm), FileWords.Of(pitch.Channel), Event(pitch.Event), pitch.LeaderDays, pitch.ByChamber, pitch.Online))],
        Offers = [.. week.Offers.Select(offer => new WeekDocument.OfferEntry(
            City(offer.City), Firm(offer.Firm), offer.Birth, offer.Amount.Wan, offer.LandMu, offer.Asked))],
        Answers = [.. week.Answers.Select(Entry)],
        Withdrawals = [.. week.Withdrawals.Select(withdrawal => new WeekDocument.WithdrawalEntry(
            City(withdrawal.City), Firm(withdrawal.Firm), withdrawal.Birth))],
        Stages = [.. week.Steps.Select(Entry)],
        Places = [.. Enumerable.Range(0, World.Cities.Length).Select(city => Entry(week, city))],
    });

    private WeekDocument.AnswerEntry Entry(Answer answer) => new(
        City(answer.City), Firm(answer.Firm), answer.Birth, Word(answer.Kind), answer.Reason == AnswerReason.None ? null : Word(answer.Reason),
        answer.Kind is AnswerKind.Accept or AnswerKind.Counter ? answer.Incentive : null);

    private WeekDocument.StageEntry Entry(Step step)
    {
        var (deal, stage) = step;
        var firm = deal.Firm < 0 ? null : Firm(deal.Firm);
        var id = string.Create(CultureInfo.InvariantCulture, $"{firm ?? FileWords.CarriedOver}@{City(deal.City)}#{deal.Birth}");
        return new WeekDocument.StageEntry(
            id, City(deal.City), firm, FileWords.Of(stage), Dates.Text(deal.Times.At(stage), World.Calendar), deal.AmountWan,
            FileWords.Of(deal.Channel), Event(deal.Event), deal.Existing);
    }

    private WeekDocument.PlaceEntry Entry(WatchedWeek week, int city)
    {
        var soFar = week.Places[city];
        return new WeekDocument.PlaceEntry(
            City(city), week.Pitches.Count(pitch => pitch.City == city), week.FundsWan[city], soFar.Signed, soFar.SignedWan, soFar.Landed,
            soFar.LandedWan, soFar.FundsWan);
    }

    private string City(int city) => World.Cities[city].Id;

    private string Firm(int firm) => World.Firms[firm].Id;

    private string? Event(int e) => e < 0 ? null : World.Events[e].Id;

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
