using System.Collections.Immutable;

namespace Simulator.Core.Strategies;

/// <summary>The ten strategies that come with the model (section 2.7 of docs/model).</summary>
/// <remarks>Shares as in the table there. Immutable and thread-safe.</remarks>
public static class StrategyCatalog
{
    /// <summary>商会: chambers as hosts, plaques and ambassadors; ties count twice.</summary>
    public static Strategy ChamberLed { get; } = Define("chamber_led",
        (Channel.Chamber, 0.40), (Channel.Roadshow, 0.20), (Channel.SmallTeam, 0.15), (Channel.Aftercare, 0.15),
        (Channel.Media, 0.05), (Channel.Advocacy, 0.05)) with
    { TieFactor = 2 };

    /// <summary>高层推动: leaders in person, hosts of rank 3, the largest firms.</summary>
    public static Strategy LeaderLed { get; } = Define("leader_led",
        (Channel.LeaderVisit, 0.40), (Channel.Roadshow, 0.25), (Channel.Media, 0.15), (Channel.SmallTeam, 0.10),
        (Channel.Aftercare, 0.10)) with
    { SessionRank = 3 };

    /// <summary>大会推介: large roadshows to whoever comes.</summary>
    public static Strategy BlanketRoadshow { get; } = Define("blanket_roadshow",
        (Channel.Roadshow, 0.60), (Channel.Media, 0.25), (Channel.Expo, 0.10), (Channel.Aftercare, 0.05)) with
    { Indiscriminate = true };

    /// <summary>小分队: small teams, one to one, the right sectors.</summary>
    public static Strategy SmallTeam { get; } = Define("small_team",
        (Channel.SmallTeam, 0.65), (Channel.Chamber, 0.10), (Channel.Chain, 0.05), (Channel.Online, 0.05),
        (Channel.Aftercare, 0.15)) with
    { FitFactor = 1.5 };

    /// <summary>产业链: the links missing in the local chain.</summary>
    public static Strategy IndustryChain { get; } = Define("industry_chain",
        (Channel.Chain, 0.55), (Channel.SmallTeam, 0.15), (Channel.LeaderVisit, 0.10), (Channel.Aftercare, 0.15),
        (Channel.Advocacy, 0.05)) with
    { GapFactor = 3 };

    /// <summary>云招商: online sessions.</summary>
    public static Strategy Cloud { get; } = Define("cloud",
        (Channel.Online, 0.65), (Channel.Media, 0.15), (Channel.SmallTeam, 0.05), (Channel.Aftercare, 0.15));

    /// <summary>跟踪服务: fewer new contacts, twice the officers.</summary>
    public static Strategy AftercareHeavy { get; } = Define("aftercare_heavy",
        (Channel.Aftercare, 0.55), (Channel.SmallTeam, 0.20), (Channel.Chamber, 0.10), (Channel.Advocacy, 0.15)) with
    { OfficerFactor = 2 };

    /// <summary>点线面: leaders, vertical coordination and small teams long before the mission, then the flagship.</summary>
    public static Strategy PointLinePlane { get; } = Define("point_line_plane",
        (Channel.SmallTeam, 0.35), (Channel.LeaderVisit, 0.25), (Channel.Roadshow, 0.25), (Channel.Media, 0.10),
        (Channel.Aftercare, 0.05)) with
    { SavesForEvents = true, SessionRank = 3 };

    /// <summary>节会: one annual festival, prepared by a survey of local demand.</summary>
    public static Strategy FestivalAnchor { get; } = Define("festival_anchor",
        (Channel.Chamber, 0.30), (Channel.SmallTeam, 0.30), (Channel.Roadshow, 0.20), (Channel.Media, 0.15),
        (Channel.Aftercare, 0.05)) with
    { SavesForEvents = true };

    /// <summary>The control: no promotion at all, inbound interest only.</summary>
    public static Strategy Passive { get; } = Define("passive");

    /// <summary>All strategies, in the order of docs/model.</summary>
    public static ImmutableArray<Strategy> All { get; } =
    [
        ChamberLed, LeaderLed, BlanketRoadshow, SmallTeam, IndustryChain, Cloud, AftercareHeavy, PointLinePlane,
        FestivalAnchor, Passive,
    ];

    /// <summary>The strategy with an id, or null.</summary>
    /// <param name="id">Id in scenario files, case-sensitive.</param>
    public static Strategy? Find(string id) => All.FirstOrDefault(strategy => strategy.Id == id);

    private static Strategy Define(string id, params ReadOnlySpan<(Channel Channel, double Share)> shares)
    {
        var byChannel = new double[Strategy.ChannelCount];
        foreach (var (channel, share) in shares)
        {
            byChannel[(int)channel] = share;
        }

        return new Strategy { Id = id, Shares = [.. byChannel] };
    }
}
