using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Records;

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
