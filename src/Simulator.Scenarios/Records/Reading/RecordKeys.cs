using Simulator.Core.Reporting;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records.Reading;

/// <summary>Keys of a published record.</summary>
/// <remarks>A record holds what is printed; <c>null</c> stands where the print has a slot without a figure. Immutable and
/// thread-safe.</remarks>
internal static class RecordKeys
{
    private const int MaxFigures = 2_000;

    public static Key<string> Id { get; } = IdType.Key(IdKind.Scenario);

    public static Key<LocalizedText> Title { get; } = Key.Needed("title", new NamesType(), "Title.");

    public static Key<DateOnly> Published { get; } = Key.Optional("published", new DateType(), "unknown", "Day of publication.");

    public static Key<Section> Period { get; } =
        Key.Needed("period", new MapType(PeriodKeys.Table), "Period to which the figures apply.");

    public static Key<DateOnly> AsOf { get; } =
        Key.Optional("as_of", new DateType(), "the end of the period", "Day at which a run is compared with the record.");

    public static Key<CountedBy> CountedBy { get; } = Key.WithDefault(
        "counted_by", Words.Sorted<CountedBy>(), Core.Reporting.CountedBy.Organiser, "organiser",
        "Who counted, where a figure does not say otherwise: those who held the campaign, the press, supervisors, or a "
        + "statistical office.");

    public static Key<Items<Section>> Figures { get; } =
        Key.Needed("figures", ListType.Of(FigureKeys.Table, max: MaxFigures), "Figures.");

    public static Key<Items<Section>> Targets { get; } =
        Key.Optional("targets", ListType.Of(TargetKeys.Table, max: TargetKeys.Most), "none", "Targets.");

    public static Key<Items<Section>> Events { get; } =
        Key.Optional("events", ListType.Of(RecordEventKeys.Table, max: RecordEventKeys.Most), "none", "Events.");

    public static Key<Items<Section>> Contracts { get; } = Key.Optional(
        "contracts", ListType.Of(ContractKeys.Table, max: ContractKeys.Most), "none", "Contracts that the print names.");

    public static Key<Items<Section>> Breakdowns { get; } =
        Key.Optional("breakdowns", ListType.Of(BreakdownKeys.Table, max: BreakdownKeys.Most), "none", "Tables of parts.");

    public static Key<Items<Section>> Claims { get; } =
        Key.Optional("claims", ListType.Of(ClaimKeys.Table, max: ClaimKeys.Most), "none", "What the print states about itself.");

    public static Key<Items<Section>> People { get; } = Key.Optional(
        "people", ListType.Of(PersonKeys.Table, max: PersonKeys.Most), "none", "People and firms named more than once.");

    public static Key<string> YearName { get; } =
        Key.Optional("year_name", new TextType(), "none", "Name of the year in the cycle of sixty, as printed.");

    public static Key<Items<string>> Missing { get; } = Key.Optional(
        "missing", new ListType<string>(new TextType(), max: MaxFigures), "none", "Slots without digits that are no figures of the model.");

    public static Key<Items<Section>> Passages { get; } = Key.Optional(
        "passages", ListType.Of(PassageKeys.Table, max: PassageKeys.Most), "none", "Passages noted for what they are.");

    public static Key<Items<Section>> Milestones { get; } = Key.Optional(
        "milestones", ListType.Of(MilestoneKeys.Table, max: MilestoneKeys.Most), "none", "What became of named projects.");

    public static Key<Items<Section>> External { get; } = Key.Optional(
        "external_evidence", ListType.Of(ExternalKeys.Table, max: ExternalKeys.Most), "none",
        "What other publications say, apart from the record.");

    public static Key<Items<Section>> Findings { get; } = Key.Optional(
        "findings", ListType.Of(FindingKeys.Table, max: FindingKeys.Most), "none", "Rules reported under numbers of their own.");

    public static KeyTable Table { get; } = new(
        "record", "What was published about a campaign: printed figures only.",
        CommonKeys.Schema, Id, Title, Published, Period, AsOf, CountedBy, Figures, Targets, Events, Contracts, Breakdowns, Claims, People,
        YearName, Missing, Passages, Milestones, External, Findings);
}

/// <summary>Keys of a period.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class PeriodKeys
{
    public static Key<DateOnly> From { get; } = Key.Needed("from", new DateType(), "First day.");

    public static Key<DateOnly> To { get; } = Key.Needed("to", new DateType(), "Last day.");

    public static KeyTable Table { get; } = new("period", "First and last day.", From, To);
}

/// <summary>Keys that tell how much of something the print counts.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class AmountKeys
{
    /// <summary>Largest number that is accepted.</summary>
    public const int MaxCount = 1_000_000_000;

    /// <summary>Largest amount that is accepted, 万元.</summary>
    public const double MaxMoneyWan = 1e12;

    public static Key<int> Projects { get; } = Key.Optional("count", NumberType.Count(0, MaxCount), "null", "Projects.");

    /// <summary>Amount, 万元.</summary>
    public static Key<double> Amount { get; } = Key.Optional("amount", NumberType.MoneyWan(0, MaxMoneyWan), "null", "Amount.");
}

/// <summary>Keys of what another publication says.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ExternalKeys
{
    public const int Most = 100;

    public static Key<string> What { get; } = Key.Needed("what", new TextType(), "What it is about.");

    public static Key<int> Count { get; } = Key.Optional("count", NumberType.Count(0, AmountKeys.MaxCount), "null", "Number.");

    public static KeyTable Table { get; } = new(
        "external_evidence", "What another publication says; kept apart, never compared and never filled in.",
        What, Count, AmountKeys.Amount);
}
