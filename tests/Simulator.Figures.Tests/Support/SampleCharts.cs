using Simulator.Figures.Charts;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Tests.Support;

/// <summary>Small charts, one of each kind that is drawn into files.</summary>
internal static class SampleCharts
{
    public static readonly DateOnly Start = new(2026, 1, 4);

    private static readonly LocalizedText Title = new("a title", "标题");
    private static readonly LocalizedText Axis = new("projects", "个");

    public static BandSeries Band { get; } = new([0, 1, 2], [1, 2, 4], [1, 3, 5], [2, 4, 7], [3, 6, 9]);

    public static CurveChart Curve { get; } = new()
    {
        Name = "signup",
        Title = Title,
        ValueAxis = Axis,
        Dates = [Start, Start.AddDays(7), Start.AddDays(14)],
        Band = Band,
        Record = [new PublishedPoint(Start.AddDays(10), 4)],
    };

    public static FunnelChart Funnel { get; } = new()
    {
        Name = "funnel",
        Title = Title,
        ValueAxis = Axis,
        Stages = [Bar("engaged", "洽谈", 40, null), Bar("signed", "签约", 10, 12), Bar("landed", "落地", 5, null)],
    };

    public static PlacesChart Places { get; } = new()
    {
        Name = "places",
        Title = Title,
        ValueAxis = Axis,
        Places = [Bar("north", "北", 30, 50), Bar("south", "南", 10, 20)],
    };

    public static CalendarChart Calendar { get; } = new()
    {
        Name = "calendar",
        Title = Title,
        ValueAxis = Axis,
        Dates = Curve.Dates,
        Band = Band,
        Events =
        [
            new CalendarEvent(Start.AddDays(3), new LocalizedText("fair", "展会"), Signs: false),
            new CalendarEvent(Start.AddDays(9), new LocalizedText("mission", "推介会"), Signs: true),
        ],
    };

    public static MapChart Map { get; } = new()
    {
        Name = "map",
        Title = Title,
        ValueAxis = Axis,
        Regions = [new MapPlace(new LocalizedText("coast", "沿海"), 114, 22.5), new MapPlace(new LocalizedText("capital", "首都"), 116.4, 39.9)],
        Cities = [new MapPlace(new LocalizedText("home", "本市"), 112, 30)],
        Flows = [new MapFlow(0, 0, 6), new MapFlow(1, 0, 2)],
    };

    public static DifferenceChart Difference { get; } = new()
    {
        Name = "difference-1-signed-count",
        Title = Title,
        ValueAxis = Axis,
        Dates = Curve.Dates,
        Mean = [-1, 0, 2],
        Lower = [-2, -1, 1],
        Upper = [0, 1, 3],
        P05 = [-4, -3, -1],
        P95 = [2, 3, 5],
        Overtaken = Start.AddDays(14),
        Leader = "chamber_led",
    };

    public static FanChart Backtest { get; } = new()
    {
        Name = "backtest-registered_share",
        Title = Title,
        ValueAxis = Axis,
        Points =
        [
            new FanPoint("a 2018", 12, 0.8, 0.5, 0.6, 0.7, 0.8, 0.9), new FanPoint("b 2019", 24, 0.95, 0.5, 0.6, 0.7, 0.8, 0.9),
        ],
    };

    public static IReadOnlyList<FileChart> All { get; } = [Curve, Funnel, Places, Calendar, Map, Difference, Backtest];

    private static BandedBar Bar(string en, string zh, double mean, double? benchmark) =>
        new(new LocalizedText(en, zh), mean, mean * 0.5, mean * 1.5, benchmark);
}
