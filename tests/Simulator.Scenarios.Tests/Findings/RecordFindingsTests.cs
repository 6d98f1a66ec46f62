using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Tests.Findings;

public sealed class RecordFindingsTests
{
    [Fact]
    public void Evaluate_Xinzhou_ReportsEveryFinding()
    {
        var findings = RecordFindings.Evaluate(Samples.Load(Samples.Xinzhou).Record!);

        findings.Take(12).Select(finding => finding.Id).ShouldBe(Enumerable.Range(1, 12).Select(number => $"S3-{number}"));
        Expectation.Check("xinzhou-findings", string.Concat(findings.Select(Show)));
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

    private static string Show(RecordFinding finding) =>
        $"{finding.Id} {finding.Class} {finding.Status}\n  {finding.Message.En}\n  {finding.Message.Zh}\n";
}
