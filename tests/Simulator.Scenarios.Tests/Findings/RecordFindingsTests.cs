using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Scenarios.Tests.Findings;

public sealed class RecordFindingsTests
{
    /// <summary>The numbers of the rules that docs/model and the folders' pages refer to.</summary>
    public static TheoryData<string, string, int> Records => new()
    {
        { "jilin-hongkong-2013", "S0", 9 },
        { "jiangxi-gba-2020", "S1", 10 },
        { "suizhou-roots-2025", "S2", 8 },
        { "xinzhou-2017", "S3", 12 },
        { "jilin-2022", "S4", 9 },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void Evaluate_PublishedRecord_ReportsEveryRuleWithItsNumbers(string record, string source, int rules)
    {
        var findings = RecordFindings.Evaluate(RecordLoader.Load(RepositoryRoot.Combine($"scenarios/{record}/record.yaml")).Record!);

        findings.Take(rules).Select(finding => finding.Id).ShouldBe(Enumerable.Range(1, rules).Select(number => $"{source}-{number}"));
        findings.Skip(rules).ShouldAllBe(finding => finding.Id == finding.Rule);
        Expectation.Check($"Findings/{record}", string.Concat(findings.Select(Show)));
    }

    [Fact]
    public void Evaluate_Jilin2022_ComputesThePandemicRatioAndAddsNothing()
    {
        var findings = RecordFindings.Evaluate(RecordLoader.Load(RepositoryRoot.Combine("scenarios/jilin-2022/record.yaml")).Record!)
            .ToDictionary(finding => finding.Id);

        Number(findings["S4-1"], "ratio").ShouldBe(1.14 / 1.30, 1e-12);
        findings["S4-2"].Status.ShouldBe(FindingStatus.Finding);
        Number(findings["S4-2"], "invalid_sum_wan").ShouldBe(7_516_600, 1e-6);
        findings["S4-6"].Status.ShouldBe(FindingStatus.Pass);
    }

    [Fact]
    public void Load_Jiangxi_LeavesEveryDigitOpenAndKeepsOtherPublicationsApart()
    {
        var record = RecordLoader.Load(RepositoryRoot.Combine("scenarios/jiangxi-gba-2020/record.yaml")).Record!;

        record.Figures.ShouldAllBe(figure => figure.Value == null);
        record.Events.ShouldAllBe(entry => entry.SignedCount == null && entry.SignedAmount == null && entry.Guests == null);
        record.External.Length.ShouldBe(5);
    }

    [Fact]
    public void Evaluate_Breakdowns_ReportsGapsAndSums()
    {
        var findings = RecordFindings.Evaluate(RecordLoader.Load(Samples.At("Valid/breakdowns.yaml")).Record!)
            .ToDictionary(finding => finding.Id);

        findings["S0-1"].Status.ShouldBe(FindingStatus.Finding);
        findings["S0-1"].Numbers.Select(number => Math.Round(number.Value, 6)).ShouldBe([3, 309_800]);
        findings["S0-2"].Status.ShouldBe(FindingStatus.Pass);
        findings["S4-2"].Status.ShouldBe(FindingStatus.Finding);
        findings["vague_figures"].Status.ShouldBe(FindingStatus.Finding);
        findings["funnel_order"].Status.ShouldBe(FindingStatus.Pass);
        findings["names"].Status.ShouldBe(FindingStatus.NotApplicable);
    }

    private static double Number(RecordFinding finding, string name) => finding.Numbers.Single(number => number.Name == name).Value;

    private static string Show(RecordFinding finding) =>
        $"{finding.Id} {finding.Class} {finding.Status}\n  {finding.Message.En}\n  {finding.Message.Zh}\n";
}
