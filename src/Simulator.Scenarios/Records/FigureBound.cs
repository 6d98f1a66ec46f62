using System.Collections.Immutable;

namespace Simulator.Scenarios.Records;

/// <summary>On which side of a printed figure the true one lies.</summary>
public enum FigureBound
{
    /// <summary>The print adds nothing to it.</summary>
    Exact,

    /// <summary>Above it: 余, 多.</summary>
    Above,

    /// <summary>Below it: 近.</summary>
    Below,

    /// <summary>Near it, on either side: 来, 左右, and whatever else the print adds.</summary>
    Near,
}

/// <summary>What the words mean that a print adds to a figure.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class Qualifiers
{
    private static readonly ImmutableArray<string> AboveWords = ["余", "多", "超", "超过", "以上", "+"];
    private static readonly ImmutableArray<string> BelowWords = ["近", "不足", "以下"];

    /// <summary>On which side the true figure lies.</summary>
    /// <param name="qualifier">The word as printed; empty for nothing.</param>
    public static FigureBound BoundOf(string qualifier) =>
        qualifier.Length == 0 ? FigureBound.Exact
        : AboveWords.Contains(qualifier) ? FigureBound.Above
        : BelowWords.Contains(qualifier) ? FigureBound.Below
        : FigureBound.Near;

    /// <summary>The sign of a bound, the same in every language.</summary>
    public static string Sign(FigureBound bound) => bound switch
    {
        FigureBound.Above => ">",
        FigureBound.Below => "<",
        FigureBound.Near => "≈",
        _ => "=",
    };
}
