using Simulator.Engine.Hosting;

namespace Simulator.Engine.Tests.Hosting;

public sealed class BatchTests
{
    [Fact]
    public void Divide_IntoUnevenBatches_LeavesAShorterLastOne() =>
        Batch.Divide(5, 10, 4).ShouldBe([new Batch(5, 4), new Batch(9, 4), new Batch(13, 2)]);

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(10, 64, 1)]
    [InlineData(10, 1, 10)]
    public void Divide_AnyNumber_CoversEveryReplicateOnce(int count, int size, int batches)
    {
        var divided = Batch.Divide(3, count, size);

        divided.Count.ShouldBe(batches);
        divided.SelectMany(batch => Enumerable.Range(batch.First, batch.Count)).ShouldBe(Enumerable.Range(3, count));
    }

    [Fact]
    public void Divide_IntoNothing_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => Batch.Divide(0, 10, 0));

    [Fact]
    public void DrawsOf_ABatch_AreThoseOfItsReplicates() =>
        new Batch(7, 2).DrawsOf(99).Select(draws => (draws.Seed, draws.Replicate)).ShouldBe([(99u, 7u), (99u, 8u)]);
}
