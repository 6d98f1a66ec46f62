using Simulator.Core.Reporting;

namespace Simulator.Analysis.Histories;

/// <summary>One row of a history: a printed figure of a campaign.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CampaignFigure
{
    /// <summary>Id of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Region as printed.</summary>
    public required string Region { get; init; }

    /// <summary>Province of the region: the unit that is held out.</summary>
    public required string Province { get; init; }

    /// <summary>Campaign as the file names it.</summary>
    public required string Campaign { get; init; }

    /// <summary>Start date as printed; empty for none.</summary>
    public required string Start { get; init; }

    /// <summary>First month, counted from the year 0; null where no date is printed.</summary>
    public int? FirstMonth { get; init; }

    /// <summary>Last month, counted from the year 0; null where no date is printed.</summary>
    public int? LastMonth { get; init; }

    /// <summary>Who ran the campaign.</summary>
    public required CampaignLevel Level { get; init; }

    /// <summary>What the campaign was.</summary>
    public required CampaignKind Kind { get; init; }

    /// <summary>Who counted.</summary>
    public required CountedBy CountedBy { get; init; }

    /// <summary>Metric as the file names it.</summary>
    public required string Metric { get; init; }

    /// <summary>What the metric's name says.</summary>
    public required MetricReading Reading { get; init; }

    /// <summary>The figure, in its unit.</summary>
    public required double Value { get; init; }

    /// <summary>Unit as printed.</summary>
    public required string Unit { get; init; }

    /// <summary>亿元 in one unit of an amount; 1 for everything else.</summary>
    public required double UnitYi { get; init; }

    /// <summary>Months from the middle of the campaign to the count.</summary>
    public required double ElapsedMonths { get; init; }

    /// <summary>Whether the file prints the months; else they are estimated from its dates.</summary>
    public required bool ElapsedIsPrinted { get; init; }

    /// <summary>Key of the campaign within its file.</summary>
    public (string Region, string Campaign) CampaignKey => (Region, Campaign);
}

/// <summary>Who ran a campaign.</summary>
public enum CampaignLevel
{
    /// <summary>A province.</summary>
    Province,

    /// <summary>A city.</summary>
    City,

    /// <summary>A county, a district or a zone.</summary>
    County,

    /// <summary>A nation, or a programme outside this ladder.</summary>
    Other,
}

/// <summary>What a campaign was, as far as its title says.</summary>
public enum CampaignKind
{
    /// <summary>Roadshows, missions, festivals, joint signings.</summary>
    Other,

    /// <summary>A fair, an expo or a congress.</summary>
    Fair,

    /// <summary>Only large projects: central state-owned firms, top-500 firms, key projects.</summary>
    Anchor,

    /// <summary>All signings of a place in a period.</summary>
    Tally,
}
