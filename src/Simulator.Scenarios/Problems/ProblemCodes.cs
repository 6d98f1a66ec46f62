namespace Simulator.Scenarios.Problems;

/// <summary>Codes of problems. A code is never reused for another meaning.</summary>
/// <remarks>Texts: Resources/Messages.resx and Messages.zh-Hans.resx. Immutable and thread-safe.</remarks>
public static class ProblemCodes
{
    /// <summary>The file cannot be found or read.</summary>
    public const string FileUnreadable = "SCN001";

    /// <summary>The file is larger than 4 MiB.</summary>
    public const string FileTooLarge = "SCN002";

    /// <summary>The file is not UTF-8.</summary>
    public const string NotUtf8 = "SCN003";

    /// <summary>The text is not well-formed YAML.</summary>
    public const string Malformed = "SCN004";

    /// <summary>The file holds more than one document, or none.</summary>
    public const string DocumentCount = "SCN005";

    /// <summary>An anchor or an alias.</summary>
    public const string Anchor = "SCN006";

    /// <summary>A tag.</summary>
    public const string Tag = "SCN007";

    /// <summary>A key is written twice in one mapping.</summary>
    public const string DuplicateKey = "SCN008";

    /// <summary>Mappings and lists are nested more than 32 deep.</summary>
    public const string TooDeep = "SCN009";

    /// <summary>A key that is not a plain text.</summary>
    public const string KeyNotText = "SCN010";

    /// <summary>A key that the schema does not know.</summary>
    public const string UnknownKey = "SCN011";

    /// <summary>A required key is missing.</summary>
    public const string MissingKey = "SCN012";

    /// <summary>A value of another kind than the schema asks for.</summary>
    public const string WrongKind = "SCN013";

    /// <summary>A number that cannot be read.</summary>
    public const string NotANumber = "SCN014";

    /// <summary>A number outside its range.</summary>
    public const string OutOfRange = "SCN015";

    /// <summary>A quantity without its unit.</summary>
    public const string UnitMissing = "SCN016";

    /// <summary>A unit that the quantity cannot have.</summary>
    public const string UnitUnknown = "SCN017";

    /// <summary>A foreign amount where the scenario states no exchange rate.</summary>
    public const string RateMissing = "SCN018";

    /// <summary>A date that cannot be read.</summary>
    public const string NotADate = "SCN019";

    /// <summary>A word that is not among those allowed.</summary>
    public const string UnknownWord = "SCN020";

    /// <summary>An id with characters that ids may not have.</summary>
    public const string MalformedId = "SCN021";

    /// <summary>An id that is used twice for one kind of thing.</summary>
    public const string DuplicateId = "SCN022";

    /// <summary>Two ids that enter draws have the same hash.</summary>
    public const string HashCollision = "SCN023";

    /// <summary>A reference to an id that does not exist.</summary>
    public const string UnknownReference = "SCN024";

    /// <summary>Shares that do not sum to 1.</summary>
    public const string ShareSum = "SCN025";

    /// <summary>A date or week outside the horizon.</summary>
    public const string OutsideHorizon = "SCN026";

    /// <summary>A city takes part in two events on one day.</summary>
    public const string EventClash = "SCN027";

    /// <summary>A version of the schema that this program does not read.</summary>
    public const string SchemaVersion = "SCN028";

    /// <summary>An end that does not lie after its beginning.</summary>
    public const string EmptyRange = "SCN029";

    /// <summary>A whole number was expected.</summary>
    public const string NotWhole = "SCN030";

    /// <summary>An override names something that does not exist.</summary>
    public const string OverrideTarget = "SCN031";

    /// <summary>An override that is not of the form path=value.</summary>
    public const string OverrideForm = "SCN032";

    /// <summary>A strategy or variant that does not exist.</summary>
    public const string UnknownStrategy = "SCN033";

    /// <summary>A list with too few or too many entries.</summary>
    public const string ListLength = "SCN034";

    /// <summary>A text that is empty or too long.</summary>
    public const string TextForm = "SCN035";

    /// <summary>A key that needs, or excludes, another one.</summary>
    public const string KeyCombination = "SCN036";

    /// <summary>A world without firms.</summary>
    public const string NoFirms = "SCN037";

    /// <summary>A repeated entry in a list of references.</summary>
    public const string RepeatedEntry = "SCN038";

    /// <summary>A character that cannot be seen.</summary>
    public const string HiddenCharacter = "SCN039";

    /// <summary>More than 500 problems; the others are not listed.</summary>
    public const string TooManyProblems = "SCN040";

    /// <summary>A file with more than 60 000 values.</summary>
    public const string TooManyValues = "SCN041";

    /// <summary>Parts of a scenario that are each in range, but too many together.</summary>
    public const string TooLarge = "SCN042";

    /// <summary>An event before promotion begins, to which nobody would be invited.</summary>
    public const string BeforePromotion = "SCN043";

    /// <summary>A target that no city has a share of.</summary>
    public const string NoTargetWeight = "SCN044";

    /// <summary>A profile in which every strength is 0.</summary>
    public const string NoStrength = "SCN045";

    /// <summary>A chamber that can have no members.</summary>
    public const string NoMembers = "SCN046";

    /// <summary>Firms that have too little capital for any project.</summary>
    public const string NeverInvests = "SCN047";

    /// <summary>Signings before week 0 where the run begins with week 0.</summary>
    public const string NoBurnIn = "SCN048";

    /// <summary>A figure of a record with another metric than is needed.</summary>
    public const string WrongMetric = "SCN049";

    /// <summary>Two plans set the same lever of one place in the same week.</summary>
    public const string PlanClash = "SCN050";

    /// <summary>A plan sets what is fixed during a run.</summary>
    public const string FixedLever = "SCN051";
}
