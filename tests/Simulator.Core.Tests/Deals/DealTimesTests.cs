using Simulator.Core.Deals;

namespace Simulator.Core.Tests.Deals;

public sealed class DealTimesTests
{
    [Theory]
    [InlineData(Stage.Engaged)]
    [InlineData(Stage.Ready)]
    [InlineData(Stage.Signed)]
    [InlineData(Stage.Registered)]
    [InlineData(Stage.InProduction)]
    [InlineData(Stage.Lapsed)]
    public void With_AStage_SetsItsTimeOnly(Stage stage)
    {
        var times = DealTimes.None.With(stage, 12.5);

        times.At(stage).ShouldBe(12.5);
        Enum.GetValues<Stage>().Count(other => !double.IsNaN(times.At(other))).ShouldBe(stage is Stage.Registered or Stage.Lapsed ? 2 : 1);
    }

    [Fact]
    public void With_BeingContacted_ChangesNothing() => DealTimes.None.With(Stage.Contacted, 1).ShouldBe(DealTimes.None);

    [Fact]
    public void Keys_InCanonicalOrder_GoByCityFirmAndBirth()
    {
        DealKey[] keys = [new(2, 1, 0), new(1, 2, 0), new(1, 1, 5), new(1, 1, -3), new(-1, 1, 0)];

        keys.Order(Comparer<DealKey>.Create(DealKey.Compare))
            .ShouldBe([new(-1, 1, 0), new(1, 1, -3), new(1, 1, 5), new(2, 1, 0), new(1, 2, 0)]);
    }
}
