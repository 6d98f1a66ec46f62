namespace Simulator.Analysis.Histories;

/// <summary>The province in the name of a region.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class RegionName
{
    private const int UsualLength = 2;
    private static readonly string[] Longer = ["内蒙古", "黑龙江"];

    /// <summary>The province of 甘肃兰州 is 甘肃; a name without Chinese characters stands for itself.</summary>
    public static string ProvinceOf(string region) =>
        Array.Find(Longer, name => region.StartsWith(name, StringComparison.Ordinal))
        ?? (region.Length > UsualLength && char.GetUnicodeCategory(region[0]) == System.Globalization.UnicodeCategory.OtherLetter
            ? region[..UsualLength]
            : region);
}
