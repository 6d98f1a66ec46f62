namespace Simulator.Scenarios.Records;

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
