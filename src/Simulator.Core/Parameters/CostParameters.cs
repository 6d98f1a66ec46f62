namespace Simulator.Core.Parameters;

/// <summary>What each way of promotion costs (M3).</summary>
/// <remarks>docs/model/budget.md; money in 万元. Immutable and thread-safe.</remarks>
public sealed record CostParameters
{
    /// <summary>A small-team call, 万元.</summary>
    public double TeamWan { get; init; } = 1.5;

    /// <summary>A leader's visit, 万元.</summary>
    public double VisitWan { get; init; } = 10;

    /// <summary>Leader time that a visit takes, days.</summary>
    public double VisitLeaderDays { get; init; } = 0.5;

    /// <summary>A roadshow without its guests, 万元.</summary>
    public double RoadshowWan { get; init; } = 80;

    /// <summary>A guest of a roadshow, 万元.</summary>
    public double GuestWan { get; init; } = 0.15;

    /// <summary>Guests of a roadshow that a city holds by itself, guests.</summary>
    public double RoadshowGuests { get; init; } = 40;

    /// <summary>A mandated chamber, 万元 per year.</summary>
    public double ChamberWanPerYear { get; init; } = 10;

    /// <summary>A chain-targeted call, 万元.</summary>
    public double ChainWan { get; init; } = 3;

    /// <summary>An online session with one firm, 万元.</summary>
    public double OnlineWan { get; init; } = 5;

    /// <summary>A media item, 万元.</summary>
    public double MediaWan { get; init; } = 2;

    /// <summary>A stand at an expo, 万元.</summary>
    public double ExpoWan { get; init; } = 30;

    /// <summary>Firms met at a stand of an expo, firms.</summary>
    public double ExpoGuests { get; init; } = 20;

    /// <summary>A service officer, 万元 per year.</summary>
    public double OfficerWanPerYear { get; init; } = 25;

    /// <summary>F: fixed cost of keeping a channel open, 万元 per year, paid before the first contact.</summary>
    public double FixedWanPerYear { get; init; } = 20;
}
