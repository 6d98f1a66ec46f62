using Simulator.Core.Reporting;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Records;
using Simulator.Testing;

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

    [Theory]
    [InlineData("", FigureBound.Exact)]
    [InlineData("余", FigureBound.Above)]
    [InlineData("多", FigureBound.Above)]
    [InlineData("近", FigureBound.Below)]
    [InlineData("来", FigureBound.Near)]
    [InlineData("左右", FigureBound.Near)]
    [InlineData("about", FigureBound.Near)]
    public void Load_Qualifier_SaysOnWhichSideTheFigureLies(string qualifier, FigureBound expected)
    {
        var text = $$"""
            schema: 1
            id: vague
            title: Vague
            period: {from: 2017-01-01, to: 2017-12-31}
            figures:
              - {id: signed, stage: signed, metric: count, value: 10{{(qualifier.Length == 0 ? "" : $", qualifier: {qualifier}")}}}
            """;

        RecordLoader.Load(_folder.Write("record.yaml", text)).Record!.Figures.Single().Bound.ShouldBe(expected);
    }

    [Fact]
    public void Load_FigureBeforeAnEvent_IsComparedInTheLastWholeWeekBeforeIt()
    {
        var suizhou = Samples.Load(RepositoryRoot.Combine("scenarios/suizhou-roots-2025"));

        var intents = suizhou.Comparisons.Single(pair => pair.Figure.Id == "intents_count");

        intents.Figure.Before.ShouldBe("festival");
        intents.Statistic.Week.ShouldBe(suizhou.World.Events.Single(entry => entry.Id == "festival").Week - 1);
    }

    [Fact]
    public void Load_Contracts_SayWhatTheyAgreeOn()
    {
        var hongkong = RecordLoader.Load(RepositoryRoot.Combine("scenarios/jilin-hongkong-2013/record.yaml")).Record!;
        var suizhou = RecordLoader.Load(RepositoryRoot.Combine("scenarios/suizhou-roots-2025/record.yaml")).Record!;

        hongkong.Contracts.Single().Kinds.ShouldBe([ContractKind.Framework]);
        suizhou.Contracts.Single().Amount!.Value.Yi.ShouldBe(1);
        suizhou.Figure("signed_count")!.Kinds.ShouldBe([ContractKind.Investment, ContractKind.Trade]);
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
