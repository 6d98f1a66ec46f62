using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records.Reading;

/// <summary>Keys of a printed target.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class TargetKeys
{
    public const int Most = 200;

    public static Key<string> Figure { get; } =
        Key.Needed("figure", new ReferenceType(IdKind.Figure), "The figure that is set against it.");

    public static Key<FigureValue> Value { get; } = Key.Needed("value", new FigureValueType(), "The target, money with its unit.");

    public static Key<double> StatedCompletion { get; } =
        Key.Optional("stated_completion", NumberType.Share(0, 1000), "none", "Completion as printed, a share.");

    public static Key<Section> Period { get; } = Key.Optional(
        "period", new MapType(PeriodKeys.Table), "that of the record", "Period to which the target applies.");

    public static KeyTable Table { get; } = new(
        "target", "A target and how far the print says it was met.",
        IdType.Key(IdKind.Target), Figure, Value, StatedCompletion, Period);
}

/// <summary>Keys of an event as printed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class RecordEventKeys
{
    public const int Most = 500;

    public static Key<DateOnly> Date { get; } = Key.Optional("date", new DateType(), "null: not printed", "First day.");

    public static Key<DateOnly> To { get; } = Key.Optional("to", new DateType(), "the first day", "Last day.");

    public static Key<string> Place { get; } = Key.Optional("place", new TextType(), "null: not printed", "Place.");

    /// <summary>Whether it was someone else's event.</summary>
    public static Key<bool> Attended { get; } = Key.WithDefault(
        "role", new WordType<bool>(("hosted", false), ("attended", true)), value: false, "hosted",
        "Whether it was the campaign's own, also through chambers, or someone else's.");

    public static Key<int> Guests { get; } = Key.Optional("guests", NumberType.Count(0, AmountKeys.MaxCount), "null", "Guests; not the campaign's own delegates.");

    /// <summary>What was signed, with <see cref="AmountKeys"/>.</summary>
    public static Key<Section> Signed { get; } = Key.Optional(
        "signed", new MapType(new KeyTable("signed", "What was signed at an event.", AmountKeys.Projects, AmountKeys.Amount)),
        "none reported", "What was signed at it.");

    public static KeyTable Table { get; } = new(
        "record_event", "An event as printed.",
        IdType.Key(IdKind.RecordEvent, "Id; the same as in the scenario where both have it."), Date, To, Place, Attended, Guests, Signed);
}

/// <summary>Keys of a contract that the print names.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ContractKeys
{
    public const int Most = 500;

    public static Key<LocalizedText> What { get; } = Key.Needed("what", new NamesType(), "What it is about.");

    public static Key<string> Event { get; } = Key.Optional(
        "event", new ReferenceType(IdKind.RecordEvent), "not printed", "Event at which it was signed.");

    public static KeyTable Table { get; } =
        new("contract", "A contract that the print names.", What, FigureKeys.Kinds, Event, AmountKeys.Amount);
}

/// <summary>Keys of a table of parts.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class BreakdownKeys
{
    public const int Most = 100;

    private const int MaxParts = 500;

    public static Key<string> CountOf { get; } =
        Key.Optional("count_of", new ReferenceType(IdKind.Figure), "none", "Figure that the counts should add up to.");

    public static Key<string> AmountOf { get; } =
        Key.Optional("amount_of", new ReferenceType(IdKind.Figure), "none", "Figure that the amounts should add up to.");

    public static Key<bool> Additive { get; } = Key.WithDefault(
        "additive", new FlagType(), value: true, "true", "Whether its parts exclude each other and make up the whole.");

    public static Key<string> PartName { get; } = Key.Needed("name", new TextType(), "Name as printed.");

    /// <summary>The parts, with <see cref="PartName"/> and <see cref="AmountKeys"/>.</summary>
    public static Key<Items<Section>> Parts { get; } = Key.Needed(
        "parts",
        ListType.Of(new KeyTable("part", "One part of a breakdown.", PartName, AmountKeys.Projects, AmountKeys.Amount), min: 1, MaxParts),
        "Parts.");

    public static KeyTable Table { get; } = new(
        "breakdown", "A table of parts: places, sizes, categories.", IdType.Key(IdKind.Breakdown), CountOf, AmountOf, Additive, Parts);
}

/// <summary>Keys of a number that the print states about itself.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ClaimKeys
{
    public const int Most = 100;

    public static Key<int> Stated { get; } = Key.Optional(
        "stated", NumberType.Count(0, AmountKeys.MaxCount), "null: without digits", "Number as stated, or as implied.");

    public static Key<CountedThing> Counts { get; } =
        Key.Needed("counts", new WordType<CountedThing>(Words.All<CountedThing>()), "What is counted to check it.");

    public static Key<int> Items { get; } = Key.Optional(
        "items", NumberType.Count(0, AmountKeys.MaxCount), "none", "Number of items listed, where `counts` is items.");

    public static Key<Section> Period { get; } = Key.Optional(
        "period", new MapType(PeriodKeys.Table), "that of the record", "Period within which it is counted.");

    public static KeyTable Table { get; } = new(
        "claim", "A number or regularity that the print states about itself.", IdType.Key(IdKind.Claim), Stated, Counts, Items, Period);
}

/// <summary>Keys of a person or firm that is named more than once.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class PersonKeys
{
    public const int Most = 200;

    private const int MaxMentions = 100;

    public static Key<string> Name { get; } = Key.Needed("name", new TextType(), "Name as printed.");

    public static Key<string> Role { get; } = Key.Needed("role", new TextType(), "Office or spelling as printed.");

    /// <summary>The mentions, with <see cref="Role"/>.</summary>
    public static Key<Items<Section>> Mentions { get; } = Key.Needed(
        "mentions",
        ListType.Of(
            new KeyTable(
                "mention", "A person as named in one place of the print.",
                Key.Optional("date", new DateType(), "none", "Date to which the passage refers."), Role),
            min: 1, MaxMentions),
        "Mentions.");

    public static KeyTable Table { get; } = new("person", "A person or firm that the print names more than once.", Name, Mentions);
}

/// <summary>Keys of a passage that is noted for what it is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class PassageKeys
{
    public const int Most = 100;

    public static Key<PassageKind> Kind { get; } = Key.Needed("kind", Words.Sorted<PassageKind>(), "Why it is noted.");

    public static Key<string> Printed { get; } = Key.Needed("printed", new TextType(), "The words as printed.");

    public static Key<string> Against { get; } = Key.Optional(
        "against", new TextType(), "nothing", "What they are set against: the right spelling, another passage.");

    public static KeyTable Table { get; } = new("passage", "A passage of the print that is noted for what it is.", Kind, Printed, Against);
}

/// <summary>Keys of a stage that a named project has reached.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class MilestoneKeys
{
    public const int Most = 100;

    public static Key<string> Project { get; } = Key.Needed("project", new TextType(), "Name as printed.");

    public static Key<StageWord> Stage { get; } = Key.Needed("stage", StageWord.Type, "The stage.");

    public static Key<DateOnly> Date { get; } = Key.Optional("date", new DateType(), "null: not printed", "The day.");

    public static KeyTable Table { get; } = new("milestone", "A stage that a named project is said to have reached.", Project, Stage, Date);
}

/// <summary>Keys of a rule that is reported under a number of its own.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class FindingKeys
{
    public const int Most = 100;

    public static Key<string> Id { get; } = Key.Needed(KeyTable.Id, new FindingIdType(), "Number, such as S3-1.");

    public static Key<string> Rule { get; } = Key.Needed("rule", Words.Of(RecordRules.All.Select(rule => rule.Name)), "The rule.");

    public static Key<Items<string>> Of { get; } = Key.Optional(
        "of", new SetType(new ReferenceType(IdKind.Target, IdKind.Breakdown, IdKind.Claim), orAll: false, Most),
        "everything the rule looks at", "Ids of the targets, breakdowns or claims that it is about.");

    public static KeyTable Table { get; } = new("finding", "A rule that is reported under a number of its own.", Id, Rule, Of);
}

/// <summary>The number of a finding, such as <c>S3-1</c>.</summary>
internal sealed partial class FindingIdType : ScalarType<string>
{
    private const int MaxLength = 16;

    public override string Empty => "";

    public override string Describe() => "number of a finding, e.g. S3-1";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9]+-[0-9]+$" };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        if (!Form().IsMatch(scalar.Text))
        {
            context.Problems.Add(ProblemCodes.MalformedId, scalar.Position, path, scalar.Text, MaxLength);
            return null;
        }

        context.Declare(IdKind.Finding, scalar, path);
        return scalar.Text;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9]{1,12}-[0-9]{1,3}\z")]
    private static partial Regex Form();
}
