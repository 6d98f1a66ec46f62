using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Tests.Records;

public sealed class RecordLoaderTests : IDisposable
{
    private const string Invalid = """
        schema: 1
        id: bad
        title: Bad
        period: {from: 2017-12-31, to: 2017-01-01}
        figures:
          - {id: a, stage: singed, metric: count, value: 5 亿元}
          - {id: b, stage: signed, metric: total_investment, value: 5}
          - {id: b, stage: signed, metric: count, event: fair, basis: unsure}
        targets:
          - {id: t, figure: c, value: 7 万美元}
        findings:
          - {id: S3.1, rule: funnel_order}
          - {id: S3-2, rule: funnel}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_InvalidRecord_ListsAllProblems()
    {
        var file = _folder.Write("record.yaml", Invalid);

        var result = RecordLoader.Load(_folder.Path);

        result.Record.ShouldBeNull();
        Expectation.Check("record-invalid",
            string.Concat(result.Problems.Select(problem => problem with { File = Path.GetFileName(file) } + "\n")));
    }

    [Fact]
    public void Load_NullValue_StaysNull()
    {
        var record = RecordLoader.Load(Samples.Xinzhou).Record!;

        record.Figure("beijing_amount")!.Value.ShouldBeNull();
        record.Events.Single(entry => entry.Id == "beijing-roadshow").SignedAmount.ShouldBeNull();
    }

    [Fact]
    public void Load_RecordWithUnknownEvent_IsAProblemOfTheScenario()
    {
        var scenario = File.ReadAllText(Path.Combine(Samples.Xinzhou, "scenario.yaml"))
            .Replace("id: zhuhai\n    name: {en: Zhuhai roadshow", "id: zhu\n    name: {en: Zhuhai roadshow", StringComparison.Ordinal);
        _folder.Write("record.yaml", File.ReadAllText(Path.Combine(Samples.Xinzhou, "record.yaml")));

        var problems = Scenarios.Loading.ScenarioLoader.Load(_folder.Write("scenario.yaml", scenario)).Problems;

        problems.Select(problem => (problem.Code, problem.Path)).ShouldBe(
        [
            (ProblemCodes.UnknownReference, "figures.zhuhai_count.event"),
            (ProblemCodes.UnknownReference, "figures.zhuhai_amount.event"),
            (ProblemCodes.UnknownReference, "figures.zhuhai_guests.event"),
        ]);
    }
}
