namespace Simulator.Core.Shocks;

/// <summary>What a shock changes (section 2.8 of docs/model).</summary>
public enum ShockField
{
    /// <summary>Seats of events, factor.</summary>
    EventSeats,

    /// <summary>Travel: visits, teams, roadshows and expos, factor on contacts.</summary>
    Travel,

    /// <summary>Speed of every clock of a city's deals, factor.</summary>
    ClockSpeed,

    /// <summary>Macro-economic climate M, factor on arrivals and on the appeal of investing at all.</summary>
    Macro,

    /// <summary>Arrival of opportunities, factor; may name sectors.</summary>
    OpportunityRate,

    /// <summary>Speed from registration to start, factor.</summary>
    StartSpeed,

    /// <summary>Delivery of land: while it is 0 no construction starts, factor.</summary>
    LandDelivery,

    /// <summary>Cap on incentives, factor.</summary>
    IncentiveCap,

    /// <summary>Change of leaders: trust and leader attention are lost in the first week.</summary>
    LeaderTurnover,

    /// <summary>Promotion by rival regions, factor; lowers the appeal of every city.</summary>
    Rivals,

    /// <summary>Inflation of headlines and repeats, factor.</summary>
    Reporting,
}
