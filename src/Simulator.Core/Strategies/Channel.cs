namespace Simulator.Core.Strategies;

/// <summary>A way of promoting, each but the last two with its own share of the budget (section 2.7 of docs/model).</summary>
public enum Channel
{
    /// <summary>V, leader visit 高层推动.</summary>
    LeaderVisit,

    /// <summary>R, roadshow 推介会.</summary>
    Roadshow,

    /// <summary>T, small team 小分队.</summary>
    SmallTeam,

    /// <summary>H, chamber 商会.</summary>
    Chamber,

    /// <summary>N, chain-targeted 产业链.</summary>
    Chain,

    /// <summary>O, online 云招商.</summary>
    Online,

    /// <summary>M, media 媒体.</summary>
    Media,

    /// <summary>X, expo 博览会.</summary>
    Expo,

    /// <summary>A, after-care 跟踪服务.</summary>
    Aftercare,

    /// <summary>P, advocacy 政策倡导.</summary>
    Advocacy,

    /// <summary>No channel: the firm came upon the city by itself.</summary>
    Inbound,

    /// <summary>No channel: a deal from before the campaign.</summary>
    CarriedOver,
}
