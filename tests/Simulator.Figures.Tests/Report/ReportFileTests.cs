using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Report;

public sealed partial class ReportFileTests(ITestOutputHelper output)
{
    private const int MaxBytes = 3_000_000;

    [Theory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public void File_OfXinzhou_IsUnderThreeMegabytesAndTheSameEachTime(string language)
    {
        var bytes = ReportPages.Bytes(FinishedRuns.Xinzhou, language);

        bytes.Length.ShouldBeLessThan(MaxBytes);
        ReportPages.Bytes(FinishedRuns.Xinzhou, language).ShouldBe(bytes);
        output.WriteLine($"{language}: {bytes.Length:N0} bytes");
    }

    [Fact]
    public void File_OfXinzhou_NamesNothingToLoad()
    {
        var text = Scripts().Replace(ReportPages.Text(FinishedRuns.Xinzhou, ReportPages.English), "");

        References().Matches(text).Select(match => match.Groups["target"].Value)
            .Where(target => target != "data:," && target[0] != '#').ShouldBeEmpty();
        Loads().Matches(text).ShouldBeEmpty();
    }

    [Fact]
    public void Policy_OfThePage_AllowsTheScriptInItAndNoOther()
    {
        var text = ReportPages.Text(FinishedRuns.Xinzhou, ReportPages.English);
        var policy = System.Net.WebUtility.HtmlDecode(Policies().Match(text).Groups["policy"].Value);
        var scripts = RunningScripts().Matches(text).Select(match => match.Groups["body"].Value).ToArray();

        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldNotContain("http");
        Hashes().Matches(policy).Select(match => match.Value).ShouldBe(scripts.Select(Hash));
    }

    [Theory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public void Tables_OfThePage_HaveAsManyCellsAsColumns(string language)
    {
        var text = Scripts().Replace(ReportPages.Text(FinishedRuns.Xinzhou, language), "");
        var tables = Tables().Matches(text);

        tables.Count.ShouldBe(12, "eleven charts and the findings");
        foreach (var table in tables.Select(match => match.Value))
        {
            var columns = Columns().Count(table);
            Rows().Matches(table).Select(row => Cells().Count(row.Value)).Distinct().ShouldBe([columns]);
        }
    }

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("<script>(?<body>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex RunningScripts();

    [GeneratedRegex("(?:src|href|action|data|poster)=\"(?<target>[^\"]*)\"")]
    private static partial Regex References();

    [GeneratedRegex(@"url\(|@import|https?://")]
    private static partial Regex Loads();

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"")]
    private static partial Regex Policies();

    [GeneratedRegex("'sha256-[^']*'")]
    private static partial Regex Hashes();

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex("<th [^>]*scope=\"col\"")]
    private static partial Regex Columns();

    [GeneratedRegex("<tr><th scope=\"row\".*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("<t[hd][ >]")]
    private static partial Regex Cells();
}
