namespace Simulator.Analysis.Histories;

/// <summary>What a figure tells about a campaign.</summary>
public enum Outcome
{
    /// <summary>Number of projects signed.</summary>
    SignedCount,

    /// <summary>Amount signed.</summary>
    SignedAmount,

    /// <summary>Projects that keep their contract 履约, or have a registered company 注册.</summary>
    Fulfilled,

    /// <summary>Projects landed 落地.</summary>
    Landed,

    /// <summary>Projects under construction or later 开工.</summary>
    Started,

    /// <summary>Projects in production or completed 投产, 竣工.</summary>
    Produced,

    /// <summary>Funds in place, or investment completed 到位资金.</summary>
    Funds,
}
