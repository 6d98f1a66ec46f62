using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Analysis.Runs;

/// <summary>Words and units in the files of a run; the same in every language.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class FileWords
{
    /// <summary>Stage of money that is in place.</summary>
    public const string FundsInPlace = "funds_in_place";

    /// <summary>Unit of numbers of projects.</summary>
    public const string Projects = "projects";

    /// <summary>Unit of amounts.</summary>
    public const string Yi = "亿元";

    /// <summary>Unit of the cost of an amount.</summary>
    public const string WanPerYi = "万元/亿元";

    /// <summary>Unit of shares.</summary>
    public const string Share = "share";

    /// <summary>Unit of numbers of guests.</summary>
    public const string Firms = "firms";

    /// <summary>The stage as files name it; money in place is a stage of its own there.</summary>
    /// <param name="stage">Any stage.</param>
    /// <param name="metric">What is measured.</param>
    public static string Stage(Stage stage, Metric metric) =>
        metric is Core.Reporting.Metric.FundsInPlace or Core.Reporting.Metric.FundsGrowth ? FundsInPlace : Stage(stage);

    /// <summary>The stage as files name it.</summary>
    /// <param name="stage">Any stage.</param>
    public static string Stage(Stage stage) => stage switch
    {
        Core.Deals.Stage.Contacted => "contacted",
        Core.Deals.Stage.Engaged => "engaged",
        Core.Deals.Stage.Visited => "visited",
        Core.Deals.Stage.Intent => "intent",
        Core.Deals.Stage.Ready => "ready",
        Core.Deals.Stage.Signed => "signed",
        Core.Deals.Stage.Registered => "registered",
        Core.Deals.Stage.Funded => "funded",
        Core.Deals.Stage.Started => "started",
        Core.Deals.Stage.InProduction => "in_production",
        Core.Deals.Stage.Lapsed => "lapsed",
        _ => "withdrawn",
    };

    /// <summary>The basis as files name it.</summary>
    /// <param name="basis">Any basis.</param>
    public static string Basis(Basis basis) => basis switch
    {
        Core.Reporting.Basis.Flow => "flow",
        Core.Reporting.Basis.Cohort => "cohort",
        _ => "stock",
    };

    /// <summary>The metric as files name it.</summary>
    /// <param name="metric">Any metric.</param>
    public static string Metric(Metric metric) => metric switch
    {
        Core.Reporting.Metric.Count => "count",
        Core.Reporting.Metric.TotalInvestment => "total_investment",
        Core.Reporting.Metric.FundsInPlace => "funds_in_place",
        Core.Reporting.Metric.HeadlineCount => "headline_count",
        Core.Reporting.Metric.HeadlineInvestment => "headline_investment",
        Core.Reporting.Metric.EventShare => "event_share",
        Core.Reporting.Metric.ContractInflow => "contract_inflow",
        Core.Reporting.Metric.FundsGrowth => "funds_growth",
        _ => "guests",
    };

    /// <summary>The channel as files name it.</summary>
    /// <param name="channel">Any channel.</param>
    public static string Channel(Channel channel) => channel switch
    {
        Core.Strategies.Channel.LeaderVisit => "leader_visit",
        Core.Strategies.Channel.Roadshow => "roadshow",
        Core.Strategies.Channel.SmallTeam => "small_team",
        Core.Strategies.Channel.Chamber => "chamber",
        Core.Strategies.Channel.Chain => "chain",
        Core.Strategies.Channel.Online => "online",
        Core.Strategies.Channel.Media => "media",
        Core.Strategies.Channel.Expo => "expo",
        Core.Strategies.Channel.Aftercare => "aftercare",
        Core.Strategies.Channel.Advocacy => "advocacy",
        Core.Strategies.Channel.Inbound => "inbound",
        _ => "carried_over",
    };

    /// <summary>The unit in which files state a metric.</summary>
    /// <param name="metric">Any metric.</param>
    public static string Unit(Metric metric) => metric switch
    {
        Core.Reporting.Metric.Count or Core.Reporting.Metric.HeadlineCount => Projects,
        Core.Reporting.Metric.EventShare or Core.Reporting.Metric.FundsGrowth => Share,
        Core.Reporting.Metric.Guests => Firms,
        _ => Yi,
    };

    /// <summary>What a value of the engine is multiplied with to be in the unit of files: amounts are 万元 there and 亿元 here.</summary>
    /// <param name="metric">Any metric.</param>
    public static double Scale(Metric metric) => Unit(metric) == Yi ? 1.0 / Money.WanPerYi : 1;
}
