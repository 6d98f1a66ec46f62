namespace Simulator.Core.Deals;

/// <summary>Stage of a deal, in order; the last two are terminal.</summary>
/// <remarks>docs/model/stages.md.</remarks>
public enum Stage
{
    /// <summary>推介: the firm has heard a pitch.</summary>
    Contacted,

    /// <summary>洽谈: the city has accepted the firm's offer.</summary>
    Engaged,

    /// <summary>考察: the firm has visited.</summary>
    Visited,

    /// <summary>意向: a letter of intent is signed.</summary>
    Intent,

    /// <summary>待签: the contract is ready.</summary>
    Ready,

    /// <summary>签约: the contract is signed.</summary>
    Signed,

    /// <summary>注册: the project company is registered.</summary>
    Registered,

    /// <summary>首笔进资: the first money has come.</summary>
    Funded,

    /// <summary>开工: construction has started.</summary>
    Started,

    /// <summary>投产: production has started.</summary>
    InProduction,

    /// <summary>失效: the deal lapsed.</summary>
    Lapsed,

    /// <summary>撤回: the firm withdrew.</summary>
    Withdrawn,
}
