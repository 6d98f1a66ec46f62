using System.Globalization;

namespace Simulator.Scenarios.Populations;

/// <summary>Ids of generated firms.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class FirmIds
{
    /// <summary>Digits of the number, so that an id does not depend on how many firms there are.</summary>
    public const int Digits = 7;

    private static readonly string Format = "D" + Digits.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of a firm.</summary>
    /// <param name="prefix">The generator's prefix.</param>
    /// <param name="number">Number of the firm, from 1.</param>
    public static string Of(string prefix, int number) => prefix + number.ToString(Format, CultureInfo.InvariantCulture);
}
