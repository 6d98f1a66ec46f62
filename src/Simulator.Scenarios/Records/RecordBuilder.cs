using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Types;

namespace Simulator.Scenarios.Records;

/// <summary>Makes a record from a file in which no problem was found.</summary>
internal static class RecordBuilder
{
    public static PublishedRecord Build(Section root)
    {
        var period = Period(root.Child("period")!);
        var counter = RecordWords.Counters[root.Text("counted_by")];
        return new PublishedRecord
        {
            Id = root.Text("id"),
            Title = root.Localized("title"),
            Published = root.Date("published"),
            Period = period,
            AsOf = root.Date("as_of") ?? period.To,
            CountedBy = counter,
            Figures = [.. root.Children("figures").Select(figure => Figure(figure, counter))],
            Targets = [.. root.Children("targets").Select(target => Target(target, period))],
            Events = [.. root.Children("events").Select(Event)],
            Breakdowns = [.. root.Children("breakdowns").Select(Breakdown)],
            Claims = [.. root.Children("claims").Select(claim => Claim(claim, period))],
            People = [.. root.Children("people").Select(Person)],
            YearName = root.Text("year_name"),
            Missing = [.. root.Items("missing").Select(slot => (string)slot.Value)],
            Passages = [.. root.Children("passages").Select(Passage)],
            Milestones = [.. root.Children("milestones").Select(Milestone)],
            External = [.. root.Children("external_evidence")
                .Select(entry => new ExternalEvidence(entry.Text("what"), (int?)entry.FindNumber("count"), Amount(entry)))],
            Labels = [.. root.Children("findings").Select(Label)],
        };
    }

    private static RecordFigure Figure(Section figure, CountedBy counter) => new()
    {
        Id = figure.Text("id"),
        StageName = figure.Text("stage"),
        Stage = RecordWords.Stages[figure.Text("stage")],
        Metric = RecordWords.Metrics[figure.Text("metric")],
        Basis = BasisOf(figure.FindText("basis")),
        CompareAs = BasisOf(figure.FindText("compare_as")),
        CountedBy = figure.FindText("counted_by") is { } word ? RecordWords.Counters[word] : counter,
        Value = (figure.Find("value") as FigureValue)?.Value,
        Qualifier = figure.Text("qualifier"),
        Event = figure.FindText("event"),
        City = figure.FindText("city"),
        FirmClass = figure.FindText("firm_class"),
        Variant = figure.FindText("variant"),
        Period = figure.Child("period") is { } own ? Period(own) : null,
        Restatements = [.. figure.Children("also_printed").Select(Restatement)],
        Kinds = [.. figure.Items("kinds").Select(kind => (string)kind.Value)],
        Selection = figure.Text("selection"),
        IsExpected = figure.Flag("expected"),
        NotRepresented = figure.Localized("not_represented"),
        AtLeast = figure.Money("at_least"),
        Below = figure.Money("below"),
        Use = figure.Text("use") == RecordWords.Fit ? FigureUse.Fit : FigureUse.Check,
        Note = figure.Localized("note"),
    };

    private static Basis? BasisOf(string? word) =>
        word is not null && RecordWords.Bases.TryGetValue(word, out var basis) ? basis : null;

    private static RecordTarget Target(Section target, RecordPeriod period) => new(
        target.Text("id"), target.Text("figure"), ((FigureValue)target.Find("value")!).Value, target.FindNumber("stated_completion"),
        target.Child("period") is { } own ? Period(own) : period);

    private static RecordEvent Event(Section entry)
    {
        var signed = entry.Child("signed");
        var date = entry.Date("date");
        return new RecordEvent
        {
            Id = entry.Text("id"),
            Days = date is { } first ? new RecordPeriod(first, entry.Date("to") ?? first) : null,
            Place = entry.Text("place"),
            Attended = entry.Text("role") == RecordWords.Attended,
            Guests = (int?)entry.FindNumber("guests"),
            ReportsSignings = signed is not null,
            SignedCount = (int?)signed?.FindNumber("count"),
            SignedAmount = Amount(signed),
        };
    }

    private static RecordBreakdown Breakdown(Section breakdown) => new(
        breakdown.Text("id"), breakdown.FindText("count_of"), breakdown.FindText("amount_of"), breakdown.Flag("additive"),
        [.. breakdown.Children("parts").Select(part => new RecordPart(part.Text("name"), (int?)part.FindNumber("count"), Amount(part)))]);

    private static RecordClaim Claim(Section claim, RecordPeriod period) => new(
        claim.Text("id"), (int?)claim.FindNumber("stated"), RecordWords.ThingCounted(claim.Text("counts")), claim.Whole("items"),
        claim.Child("period") is { } own ? Period(own) : period);

    private static RecordRestatement Restatement(Section place) =>
        new(place.Text("where"), (place.Find("value") as FigureValue)?.Value, place.Text("qualifier"));

    private static RecordPassage Passage(Section passage) =>
        new(RecordWords.Passages[passage.Text("kind")], passage.Text("printed"), passage.Text("against"));

    private static RecordMilestone Milestone(Section milestone) =>
        new(milestone.Text("project"), RecordWords.Stages[milestone.Text("stage")], milestone.Date("date"));

    private static FindingLabel Label(Section label) =>
        new(label.Text("id"), label.Text("rule"), [.. label.Items("of").Select(id => (string)id.Value)]);

    private static RecordPerson Person(Section person) =>
        new(person.Text("name"), [.. person.Children("mentions").Select(mention => mention.Text("role"))]);

    private static RecordPeriod Period(Section period) => new(period.Date("from")!.Value, period.Date("to")!.Value);

    private static Money? Amount(Section? section) => section?.FindNumber("amount") is { } wan ? Money.FromWan(wan) : null;
}
