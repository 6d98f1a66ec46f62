using System.Collections.Frozen;
using System.Text.Json;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;

namespace Simulator.Analysis.Runs;

/// <summary>Words and units in files; the same in every language.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class FileWords
{
    /// <summary>Stands for the firm of a deal that was signed before the campaign.</summary>
    public const string CarriedOver = "carried-over";

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

    /// <summary>A stage, a basis, a metric, a channel or any other word of an enumeration as files write it: <c>in_production</c>.</summary>
    /// <remarks>The words stand in the enumerations and nowhere else; renaming one there changes files.</remarks>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="word">One of its words.</param>
    public static string Of<T>(T word)
        where T : struct, Enum => Names<T>.All[word];

    /// <summary>The stage as files name it; money in place is a stage of its own there.</summary>
    /// <param name="stage">Any stage.</param>
    /// <param name="metric">What is measured.</param>
    public static string Of(Stage stage, Metric metric) => metric is Metric.FundsInPlace or Metric.FundsGrowth ? FundsInPlace : Of(stage);

    /// <summary>The unit in which files state a metric.</summary>
    /// <param name="metric">Any metric.</param>
    public static string Unit(Metric metric) => metric switch
    {
        Metric.Count or Metric.HeadlineCount => Projects,
        Metric.EventShare or Metric.FundsGrowth => Share,
        Metric.Guests => Firms,
        _ => Yi,
    };

    /// <summary>What a value of the engine is multiplied with to be in the unit of files: amounts are 万元 there and 亿元 here.</summary>
    /// <param name="metric">Any metric.</param>
    public static double Scale(Metric metric) => Unit(metric) == Yi ? 1.0 / Money.WanPerYi : 1;

    /// <summary>Looked up for every row of curves.csv, so each is made once.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All =
            Enum.GetValues<T>().ToFrozenDictionary(word => word, word => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString()));
    }
}
