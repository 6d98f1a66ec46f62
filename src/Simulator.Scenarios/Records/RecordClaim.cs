using System.Collections.Immutable;

namespace Simulator.Scenarios.Records;

/// <summary>A number or regularity that the print states about itself.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id in the record.</param>
/// <param name="Stated">Number as stated, or as implied; null where its digits are missing.</param>
/// <param name="Counts">What is counted to check it.</param>
/// <param name="Items">Number of items listed, where that is what is counted.</param>
/// <param name="Period">Period within which it is counted.</param>
public sealed record RecordClaim(string Id, int? Stated, CountedThing Counts, int Items, RecordPeriod Period);

/// <summary>What is counted to check a claim.</summary>
public enum CountedThing
{
    /// <summary>Events in the record.</summary>
    Events,

    /// <summary>Events that were the campaign's own.</summary>
    HostedEvents,

    /// <summary>Calendar months in which an event began.</summary>
    MonthsWithEvent,

    /// <summary>Items that the record lists.</summary>
    Items,

    /// <summary>Calendar years of a period.</summary>
    Years,
}

/// <summary>A person or firm that the print names more than once.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name as printed.</param>
/// <param name="Roles">Office or spelling at each mention, in the order of the print.</param>
public sealed record RecordPerson(string Name, ImmutableArray<string> Roles);

/// <summary>A passage of the print that is noted for what it is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Kind">Why it is noted.</param>
/// <param name="Printed">The words as printed.</param>
/// <param name="Against">What they are set against; empty for nothing.</param>
public sealed record RecordPassage(PassageKind Kind, string Printed, string Against);

/// <summary>Why a passage of the print is noted.</summary>
public enum PassageKind
{
    /// <summary>It is no part of the text: page furniture, a stray string of digits.</summary>
    Noise,

    /// <summary>A wrong character.</summary>
    Spelling,

    /// <summary>It disagrees with another passage, or with what is known.</summary>
    Contradiction,

    /// <summary>A physical quantity that looks like money.</summary>
    PhysicalUnit,

    /// <summary>An amount converted at a rate that is not printed.</summary>
    ExchangeRate,
}
