using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Records.Reading;

/// <summary>Makes a record from a file in which no problem was found.</summary>
internal static class RecordBuilder
{
    /// <summary>The record.</summary>
    public static PublishedRecord Build(Section root)
    {
        var period = Period(root.Get(RecordKeys.Period));
        var counter = root.Get(RecordKeys.CountedBy);
        return new PublishedRecord
        {
            Id = root.Id,
            Title = root.Get(RecordKeys.Title),
            Published = root.Find(RecordKeys.Published),
            Period = period,
            AsOf = root.Find(RecordKeys.AsOf) ?? period.To,
            CountedBy = counter,
            Figures = [.. root.Get(RecordKeys.Figures).Values.Select(figure => Figure(figure, counter))],
            Targets = [.. root.Get(RecordKeys.Targets).Values.Select(target => Target(target, period))],
            Events = [.. root.Get(RecordKeys.Events).Values.Select(Event)],
            Contracts = [.. root.Get(RecordKeys.Contracts).Values.Select(Contract)],
            Breakdowns = [.. root.Get(RecordKeys.Breakdowns).Values.Select(Breakdown)],
            Claims = [.. root.Get(RecordKeys.Claims).Values.Select(claim => Claim(claim, period))],
            People = [.. root.Get(RecordKeys.People).Values.Select(Person)],
            YearName = root.Get(RecordKeys.YearName),
            Missing = [.. root.Get(RecordKeys.Missing).Values],
            Passages = [.. root.Get(RecordKeys.Passages).Values.Select(Passage)],
            Milestones = [.. root.Get(RecordKeys.Milestones).Values.Select(Milestone)],
            External = [.. root.Get(RecordKeys.External).Values.Select(External)],
            Labels = [.. root.Get(RecordKeys.Findings).Values.Select(Label)],
        };
    }

    private static RecordFigure Figure(Section figure, CountedBy counter) => new()
    {
        Id = figure.Id,
        StageName = figure.Get(FigureKeys.Stage).Word,
        Stage = figure.Get(FigureKeys.Stage).Stage,
        Metric = figure.Get(FigureKeys.Metric),
        Basis = figure.Get(FigureKeys.Basis).Basis,
        CompareAs = figure.Find(FigureKeys.CompareAs),
        CountedBy = figure.Find(FigureKeys.CountedBy) ?? counter,
        Value = figure.Find(FigureKeys.Value)?.Value,
        Qualifier = figure.Get(FigureKeys.Qualifier),
        Event = figure.Find(FigureKeys.Event),
        City = figure.Find(FigureKeys.City),
        FirmClass = figure.Find(FigureKeys.FirmClass),
        Variant = figure.Find(FigureKeys.Variant),
        Period = figure.Find(FigureKeys.Period) is { } own ? Period(own) : null,
        Before = figure.Find(FigureKeys.Before),
        Restatements = [.. figure.Get(FigureKeys.AlsoPrinted).Values.Select(Restatement)],
        Kinds = [.. figure.Get(FigureKeys.Kinds).Values],
        Selection = figure.Get(FigureKeys.Selection),
        IsExpected = figure.Get(FigureKeys.Expected),
        NotRepresented = figure.Get(FigureKeys.NotRepresented),
        AtLeast = Money.FromWan(figure.Get(FigureKeys.AtLeast)),
        Below = Money.FromWan(figure.Get(FigureKeys.Below)),
        Use = figure.Get(FigureKeys.Use),
        Note = figure.Get(FigureKeys.Note),
    };

    private static RecordTarget Target(Section target, RecordPeriod period) => new(
        target.Id, target.Get(TargetKeys.Figure), target.Get(TargetKeys.Value).Value, target.Find(TargetKeys.StatedCompletion),
        target.Find(TargetKeys.Period) is { } own ? Period(own) : period);

    private static RecordEvent Event(Section entry)
    {
        var signed = entry.Get(RecordEventKeys.Signed);
        return new RecordEvent
        {
            Id = entry.Id,
            Days = entry.Find(RecordEventKeys.Date) is { } first
                ? new RecordPeriod(first, entry.Find(RecordEventKeys.To) ?? first)
                : null,
            Place = entry.Find(RecordEventKeys.Place),
            Attended = entry.Get(RecordEventKeys.Attended),
            Guests = entry.Find(RecordEventKeys.Guests),
            ReportsSignings = entry.Has(RecordEventKeys.Signed),
            SignedCount = signed.Find(AmountKeys.Projects),
            SignedAmount = Amount(signed),
        };
    }

    private static RecordContract Contract(Section contract) => new(
        contract.Get(ContractKeys.What),
        contract.Has(FigureKeys.Kinds) ? [.. contract.Get(FigureKeys.Kinds).Values] : [ContractKind.Investment],
        contract.Find(ContractKeys.Event), Amount(contract));

    private static RecordBreakdown Breakdown(Section breakdown) => new(
        breakdown.Id, breakdown.Find(BreakdownKeys.CountOf), breakdown.Find(BreakdownKeys.AmountOf), breakdown.Get(BreakdownKeys.Additive),
        [
            .. breakdown.Get(BreakdownKeys.Parts).Values
                .Select(part => new RecordPart(part.Get(BreakdownKeys.PartName), part.Find(AmountKeys.Projects), Amount(part))),
        ]);

    private static RecordClaim Claim(Section claim, RecordPeriod period) => new(
        claim.Id, claim.Find(ClaimKeys.Stated), claim.Get(ClaimKeys.Counts), claim.Get(ClaimKeys.Items),
        claim.Find(ClaimKeys.Period) is { } own ? Period(own) : period);

    private static RecordRestatement Restatement(Section place) => new(
        place.Get(RestatementKeys.Where), place.Find(RestatementKeys.Value)?.Value, place.Get(RestatementKeys.Qualifier));

    private static RecordPassage Passage(Section passage) =>
        new(passage.Get(PassageKeys.Kind), passage.Get(PassageKeys.Printed), passage.Get(PassageKeys.Against));

    private static RecordMilestone Milestone(Section milestone) => new(
        milestone.Get(MilestoneKeys.Project), milestone.Get(MilestoneKeys.Stage).Stage, milestone.Find(MilestoneKeys.Date));

    private static ExternalEvidence External(Section entry) =>
        new(entry.Get(ExternalKeys.What), entry.Find(ExternalKeys.Count), Amount(entry));

    private static FindingLabel Label(Section label) =>
        new(label.Get(FindingKeys.Id), label.Get(FindingKeys.Rule), [.. label.Get(FindingKeys.Of).Values]);

    private static RecordPerson Person(Section person) => new(
        person.Get(PersonKeys.Name), [.. person.Get(PersonKeys.Mentions).Values.Select(mention => mention.Get(PersonKeys.Role))]);

    private static RecordPeriod Period(Section period) => new(period.Get(PeriodKeys.From), period.Get(PeriodKeys.To));

    private static Money? Amount(Section section) => section.Find(AmountKeys.Amount) is { } wan ? Money.FromWan(wan) : null;
}
