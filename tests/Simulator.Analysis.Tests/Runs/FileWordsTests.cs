using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Strategies;

namespace Simulator.Analysis.Tests.Runs;

/// <summary>Words of files follow from names in the code; these pin them, for a word that changes breaks every reader of a file.</summary>
public sealed class FileWordsTests
{
    [Fact]
    public void Stages_InFiles_AreThoseOfTheDesign() => Enum.GetValues<Stage>().Select(word => FileWords.Of(word)).ShouldBe([
        "contacted", "engaged", "visited", "intent", "ready", "signed", "registered", "funded", "started", "in_production", "lapsed", "withdrawn"]);

    [Fact]
    public void Bases_InFiles_AreThoseOfTheDesign() => Enum.GetValues<Basis>().Select(word => FileWords.Of(word)).ShouldBe(["flow", "cohort", "stock"]);

    [Fact]
    public void Metrics_InFiles_AreAsTheyWere() => Enum.GetValues<Metric>().Select(word => FileWords.Of(word)).ShouldBe([
        "count", "total_investment", "funds_in_place", "headline_count", "headline_investment", "event_share", "guests", "contract_inflow",
        "funds_growth"]);

    [Fact]
    public void Channels_InFiles_AreAsTheyWere() => Enum.GetValues<Channel>().Select(word => FileWords.Of(word)).ShouldBe([
        "leader_visit", "roadshow", "small_team", "chamber", "chain", "online", "media", "expo", "aftercare", "advocacy", "inbound",
        "carried_over"]);

    [Fact]
    public void Stage_OfMoneyInPlace_IsAStageOfItsOwn() =>
        FileWords.Of(Stage.Funded, Metric.FundsInPlace).ShouldBe("funds_in_place");
}
