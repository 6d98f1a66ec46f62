using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Cli.Results;

/// <summary>Words and units in the files of a run; the same in every language.</summary>
internal static class FileWords
{
    /// <summary>Stage of money that is in place.</summary>
    public const string FundsInPlace = "funds_in_place";

    public const string Projects = "projects";
    public const string Yi = "亿元";
    public const string Share = "share";
    public const string Firms = "firms";

    /// <summary>The stage as files name it; money in place is a stage of its own there.</summary>
    public static string Stage(Stage stage, Metric metric) =>
        metric is Core.Reporting.Metric.FundsInPlace or Core.Reporting.Metric.FundsGrowth ? FundsInPlace : Stage(stage);

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

    public static string Basis(Basis basis) => basis switch
    {
        Core.Reporting.Basis.Flow => "flow",
        Core.Reporting.Basis.Cohort => "cohort",
        _ => "stock",
    };

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
        _ => "advocacy",
    };

    /// <summary>The unit in which files state a metric.</summary>
    public static string Unit(Metric metric) => metric switch
    {
        Core.Reporting.Metric.Count or Core.Reporting.Metric.HeadlineCount => Projects,
        Core.Reporting.Metric.EventShare or Core.Reporting.Metric.FundsGrowth => Share,
        Core.Reporting.Metric.Guests => Firms,
        _ => Yi,
    };

    /// <summary>What a value of the engine is multiplied with to be in the unit of files: amounts are 万元 there and 亿元 here.</summary>
    public static double Scale(Metric metric) => Unit(metric) == Yi ? 1.0 / Money.WanPerYi : 1;
}
