namespace Simulator.Analysis.Histories;

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
