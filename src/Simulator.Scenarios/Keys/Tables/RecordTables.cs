using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Quantities;
using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of a published record.</summary>
/// <remarks>A record holds what is printed; <c>null</c> stands where the print has a slot without a figure. Immutable and
/// thread-safe.</remarks>
internal static class RecordTables
{
    private const double MaxMoneyWan = 1e12;
    private const double MaxCount = 1e9;
    private const int MaxFigures = 2_000;
    private const int MaxTargets = 200;
    private const int MaxEvents = 500;
    private const int MaxTables = 100;
    private const int MaxParts = 500;
    private const int MaxPeople = 200;
    private const int MaxMentions = 100;
    private const int MaxFindings = 100;

    public static KeyTable Period { get; } = new(
        "period", "First and last day.",
        Key.Needed("from", new DateType(), "First day."),
        Key.Needed("to", new DateType(), "Last day."));

    public static KeyTable Restatement { get; } = new(
        "restatement", "Another place of the print in which a figure stands.",
        Key.Needed("where", new TextType(), "The place, such as title."),
        Key.Optional("value", new FigureValueType(), "null: without digits", "The figure there."),
        Key.Optional("qualifier", new TextType(), "none", "What the print adds there."));

    public static KeyTable Figure { get; } = new(
        "figure", "One printed figure.",
        Key.Needed("id", new IdType(IdKind.Figure), "Id."),
        Key.Needed("stage", new WordType([.. RecordWords.Stages.Keys]),
            "Stage that it counts; landed is registered, funds_in_place is funded."),
        Key.Needed("metric", new WordType([.. RecordWords.Metrics.Keys]), "What it measures."),
        Key.WithDefault("basis", new WordType([.. RecordWords.Bases.Keys, RecordWords.Unclear]), RecordWords.Unclear, "unclear",
            "Which deals it counts, as far as the print says."),
        Key.Optional("compare_as", new WordType([.. RecordWords.Bases.Keys]), "the basis; not compared while that is unclear",
            "Basis on which a run is compared with it."),
        Key.Optional("counted_by", new WordType([.. RecordWords.Counters.Keys]), "that of the record", "Who counted it."),
        Key.Optional("value", new FigureValueType(), "null: the print has a slot without a figure", "The figure, money with its unit."),
        Key.Optional("qualifier", new TextType(), "none", "What the print adds, such as 近 or 余."),
        Key.Optional("event", new ReferenceType(IdKind.RecordEvent), "any", "Event at which deals were signed or guests met."),
        Key.Optional("city", new TextType(), "all", "Id of a city of the scenario."),
        Key.Optional("firm_class", new TextType(), "all", "Id of a class of firms of the scenario: whose capital it is."),
        Key.Optional("variant", new TextType(), "the scenario itself", "Name of a variant of the scenario: a run of it alone is compared."),
        Key.Optional("period", new MapType(Period), "from the record's first day to `as_of`", "Days to which it applies."),
        Key.Optional("at_least", new NumberType(Dimensions.MoneyWan, 0, MaxMoneyWan), "no limit", "Only projects of at least this amount."),
        Key.Optional("below", new NumberType(Dimensions.MoneyWan, 1, MaxMoneyWan), "no limit", "Only projects of less than this amount."),
        Key.WithDefault("use", new WordType(RecordWords.Fit, RecordWords.Check), RecordWords.Check, "check",
            "Whether calibration may use it."),
        Key.Optional("also_printed", new ListType(new MapType(Restatement), max: MaxMentions), "none", "Where else the print has it."),
        Key.Optional("kinds", new ListType(new TextType(), max: MaxMentions), "investment alone",
            "Kinds of deals that it counts together, such as investment and trade."),
        Key.Optional("selection", new TextType(), "all", "The selection that it counts, such as 重点."),
        Key.WithDefault("expected", new FlagType(), false, "false", "Whether it is announced before it has happened."),
        Key.Optional("not_represented", new NamesType(TextType.NoteLength), "compared",
            "Why no run is compared with it; where it is written, none is."),
        Key.Optional("note", new NamesType(TextType.NoteLength), "none", "What a reader should know."));

    public static KeyTable Target { get; } = new(
        "target", "A target and how far the print says it was met.",
        Key.Needed("id", new IdType(IdKind.Target), "Id."),
        Key.Needed("figure", new ReferenceType(IdKind.Figure), "The figure that is set against it."),
        Key.Needed("value", new FigureValueType(), "The target, money with its unit."),
        Key.Optional("stated_completion", NumberType.Share(0, 1000), "none", "Completion as printed, a share."),
        Key.Optional("period", new MapType(Period), "that of the record", "Period to which the target applies."));

    public static KeyTable Signed { get; } = new(
        "signed", "What was signed at an event.",
        Key.Optional("count", NumberType.Count(0, MaxCount), "null", "Projects."),
        Key.Optional("amount", new NumberType(Dimensions.MoneyWan, 0, MaxMoneyWan), "null", "Amount."));

    public static KeyTable Event { get; } = new(
        "record_event", "An event as printed.",
        Key.Needed("id", new IdType(IdKind.RecordEvent), "Id; the same as in the scenario where both have it."),
        Key.Optional("date", new DateType(), "null: not printed", "First day."),
        Key.Optional("to", new DateType(), "the first day", "Last day."),
        Key.Needed("place", new TextType(), "Place."),
        Key.WithDefault("role", new WordType(RecordWords.Hosted, RecordWords.Attended), RecordWords.Hosted, "hosted",
            "Whether it was the campaign's own or someone else's."),
        Key.Optional("guests", NumberType.Count(0, MaxCount), "null", "Guests."),
        Key.Optional("signed", new MapType(Signed), "none reported", "What was signed at it."));

    public static KeyTable Part { get; } = new(
        "part", "One part of a breakdown.",
        Key.Needed("name", new TextType(), "Name as printed."),
        Key.Optional("count", NumberType.Count(0, MaxCount), "null", "Projects."),
        Key.Optional("amount", new NumberType(Dimensions.MoneyWan, 0, MaxMoneyWan), "null", "Amount."));

    public static KeyTable Breakdown { get; } = new(
        "breakdown", "A table of parts: places, sizes, categories.",
        Key.Needed("id", new IdType(IdKind.Breakdown), "Id."),
        Key.Optional("count_of", new ReferenceType(IdKind.Figure), "none", "Figure that the counts should add up to."),
        Key.Optional("amount_of", new ReferenceType(IdKind.Figure), "none", "Figure that the amounts should add up to."),
        Key.WithDefault("additive", new FlagType(), true, "true", "Whether its parts exclude each other and make up the whole."),
        Key.Needed("parts", new ListType(new MapType(Part), min: 1, MaxParts), "Parts."));

    public static KeyTable Claim { get; } = new(
        "claim", "A number or regularity that the print states about itself.",
        Key.Needed("id", new IdType(IdKind.Claim), "Id."),
        Key.Optional("stated", NumberType.Count(0, MaxCount), "null: without digits", "Number as stated, or as implied."),
        Key.Needed("counts", new WordType([.. RecordWords.Counted]), "What is counted to check it."),
        Key.Optional("items", NumberType.Count(0, MaxCount), "none", "Number of items listed, where `counts` is items."),
        Key.Optional("period", new MapType(Period), "that of the record", "Period within which it is counted."));

    public static KeyTable Mention { get; } = new(
        "mention", "A person as named in one place of the print.",
        Key.Optional("date", new DateType(), "none", "Date to which the passage refers."),
        Key.Needed("role", new TextType(), "Office or spelling as printed."));

    public static KeyTable Person { get; } = new(
        "person", "A person or firm that the print names more than once.",
        Key.Needed("name", new TextType(), "Name as printed."),
        Key.Needed("mentions", new ListType(new MapType(Mention), min: 1, MaxMentions), "Mentions."));

    public static KeyTable Finding { get; } = new(
        "finding", "A rule that is reported under a number of its own.",
        Key.Needed("id", new FindingIdType(), "Number, such as S3-1."),
        Key.Needed("rule", new WordType([.. RecordRules.All.Select(rule => rule.Name)]), "The rule."),
        Key.Optional("of", new SetType(new ReferenceType(IdKind.Target, IdKind.Breakdown, IdKind.Claim), orAll: false, MaxFindings),
            "everything the rule looks at", "Ids of the targets, breakdowns or claims that it is about."));

    public static KeyTable Passage { get; } = new(
        "passage", "A passage of the print that is noted for what it is.",
        Key.Needed("kind", new WordType([.. RecordWords.Passages.Keys]), "Why it is noted."),
        Key.Needed("printed", new TextType(), "The words as printed."),
        Key.Optional("against", new TextType(), "nothing", "What they are set against: the right spelling, another passage."));

    public static KeyTable Milestone { get; } = new(
        "milestone", "A stage that a named project is said to have reached.",
        Key.Needed("project", new TextType(), "Name as printed."),
        Key.Needed("stage", new WordType([.. RecordWords.Stages.Keys]), "The stage."),
        Key.Optional("date", new DateType(), "null: not printed", "The day."));

    public static KeyTable External { get; } = new(
        "external_evidence", "What another publication says; kept apart, never compared and never filled in.",
        Key.Needed("what", new TextType(), "What it is about."),
        Key.Optional("count", NumberType.Count(0, MaxCount), "null", "Number."),
        Key.Optional("amount", new NumberType(Dimensions.MoneyWan, 0, MaxMoneyWan), "null", "Amount."));

    public static KeyTable Root { get; } = new(
        "record", "What was published about a campaign: printed figures only.",
        Key.Needed("schema", NumberType.Count(0, 1000), "Version of this format; 1."),
        Key.Needed("id", new IdType(IdKind.Scenario), "Id."),
        Key.Needed("title", new NamesType(), "Title."),
        Key.Optional("published", new DateType(), "unknown", "Day of publication."),
        Key.Needed("period", new MapType(Period), "Period to which the figures apply."),
        Key.Optional("as_of", new DateType(), "the end of the period", "Day at which a run is compared with the record."),
        Key.WithDefault("counted_by", new WordType([.. RecordWords.Counters.Keys]), RecordWords.Organiser, "organiser",
            "Who counted, where a figure does not say otherwise: those who held the campaign, the press, supervisors, or a "
            + "statistical office."),
        Key.Needed("figures", new ListType(new MapType(Figure), max: MaxFigures), "Figures."),
        Key.Optional("targets", new ListType(new MapType(Target), max: MaxTargets), "none", "Targets."),
        Key.Optional("events", new ListType(new MapType(Event), max: MaxEvents), "none", "Events."),
        Key.Optional("breakdowns", new ListType(new MapType(Breakdown), max: MaxTables), "none", "Tables of parts."),
        Key.Optional("claims", new ListType(new MapType(Claim), max: MaxTables), "none", "What the print states about itself."),
        Key.Optional("people", new ListType(new MapType(Person), max: MaxPeople), "none", "People and firms named more than once."),
        Key.Optional("year_name", new TextType(), "none", "Name of the year in the cycle of sixty, as printed."),
        Key.Optional("missing", new ListType(new TextType(), max: MaxFigures), "none",
            "Slots without digits that are no figures of the model."),
        Key.Optional("passages", new ListType(new MapType(Passage), max: MaxTables), "none", "Passages noted for what they are."),
        Key.Optional("milestones", new ListType(new MapType(Milestone), max: MaxTables), "none", "What became of named projects."),
        Key.Optional("external_evidence", new ListType(new MapType(External), max: MaxTables), "none",
            "What other publications say, apart from the record."),
        Key.Optional("findings", new ListType(new MapType(Finding), max: MaxFindings), "none",
            "Rules reported under numbers of their own."));
}
