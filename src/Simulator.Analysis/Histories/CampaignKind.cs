namespace Simulator.Analysis.Histories;

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
