using System.Globalization;
using System.Text.RegularExpressions;

namespace Simulator.Analysis.Histories;

/// <summary>Infers what a file does not state from its names and titles: province, kind of a campaign, and who counted.</summary>
/// <remarks>docs/model/forecasts.md gives the words and their order. Pure and thread-safe.</remarks>
internal static partial class CampaignWords
{
    private const int UsualLength = 2;
    private static readonly string[] LongerProvinces = ["内蒙古", "黑龙江"];

    /// <summary>The province of 甘肃兰州 is 甘肃; a name without Chinese characters stands for itself.</summary>
    public static string ProvinceOf(string region) =>
        Array.Find(LongerProvinces, name => region.StartsWith(name, StringComparison.Ordinal))
        ?? (region.Length > UsualLength && char.GetUnicodeCategory(region[0]) == UnicodeCategory.OtherLetter
            ? region[..UsualLength]
            : region);

    /// <summary>The kind, from the campaign's title.</summary>
    public static CampaignKind KindOf(string title) =>
        Anchor().IsMatch(title) ? CampaignKind.Anchor
        : Fair().IsMatch(title) ? CampaignKind.Fair
        : Tally().IsMatch(title) ? CampaignKind.Tally
        : CampaignKind.Other;

    /// <summary>Who counted: supervision first, then statistics, then the press; else the organiser.</summary>
    /// <param name="campaign">The campaign's title.</param>
    /// <param name="source">The source's title.</param>
    /// <param name="remark">Name and unit of the figure, which may carry a remark.</param>
    public static Core.Reporting.CountedBy CountedBy(string campaign, string source, string remark)
    {
        var all = $"{campaign} {source} {remark}";
        return Audit().IsMatch(all) ? Core.Reporting.CountedBy.Audit
            : Statistics().IsMatch(all) || Tally().IsMatch(campaign) ? Core.Reporting.CountedBy.Statistics
            : Press().IsMatch(source) ? Core.Reporting.CountedBy.Press
            : Core.Reporting.CountedBy.Organiser;
    }

    [GeneratedRegex("央企|央地|500强|大项目|跨国公司|5020|重点项目")]
    private static partial Regex Anchor();

    [GeneratedRegex("博会|博览会|洽会|大会|峰会|洽谈会|交流会|论坛")]
    private static partial Regex Fair();

    [GeneratedRegex("全[市省区县]|上半年|季度|[0-9]+-[0-9]+月|国内合作|引进")]
    private static partial Regex Tally();

    [GeneratedRegex("督查|督办|督导|体检|审计|核查|核实|监察|監察|检查|巡视|评估|省认定|考核|_verified|_assessed")]
    private static partial Regex Audit();

    [GeneratedRegex("统计")]
    private static partial Regex Statistics();

    [GeneratedRegex("日报|晚报|晨报|商报|新华社|中新|红网|文汇报|澎湃|凤凰|新闻|Sun Malaysia|Sowetan|Walta|Express|UDN")]
    private static partial Regex Press();
}
