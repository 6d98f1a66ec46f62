using Simulator.Core.Reporting;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Tests.Records;

public sealed class RecordLoaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_NullValue_StaysNull()
    {
        var record = RecordLoader.Load(Samples.Xinzhou).Record!;

        record.Figure("beijing_amount")!.Value.ShouldBeNull();
        record.Events.Single(entry => entry.Id == "beijing-roadshow").SignedAmount.ShouldBeNull();
    }

    [Theory]
    [InlineData("", CountedBy.Organiser, CountedBy.Organiser, CountedBy.Statistics)]
    [InlineData("counted_by: audit\n", CountedBy.Audit, CountedBy.Audit, CountedBy.Statistics)]
    public void Load_CountedBy_FigureThenRecordThenOrganiser(string line, CountedBy record, CountedBy inherited, CountedBy own)
    {
        var text = $$"""
            schema: 1
            id: counted
            title: Counted
            period: {from: 2017-01-01, to: 2017-12-31}
            {{line}}figures:
              - {id: signed, stage: signed, metric: count, value: 10}
              - {id: started, stage: started, metric: count, value: 5, counted_by: statistics}
            """;

        var loaded = RecordLoader.Load(_folder.Write("record.yaml", text)).Record!;

        loaded.CountedBy.ShouldBe(record);
        loaded.Figures.Select(figure => figure.CountedBy).ShouldBe([inherited, own]);
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
