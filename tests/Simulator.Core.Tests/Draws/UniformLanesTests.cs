using Simulator.Core.Draws;

namespace Simulator.Core.Tests.Draws;

/// <summary>Uniforms drawn side by side are those drawn one by one.</summary>
public sealed class UniformLanesTests
{
    [Fact]
    public void Fill_OfEveryLengthUpToFifty_EqualsUniformsOneByOne()
    {
        var draws = new KeyedDraws(31, 7);
        for (var length = 0; length <= 50; length++)
        {
            var (firsts, seconds, thirds, uniforms) = (new uint[length], new uint[length], new uint[length], new double[length]);
            for (var i = 0; i < length; i++)
            {
                var counter = KeyedDraws.Counter(Purpose.Invitation, Firm(i), Host(i), tick: 5, i % 3);
                (firsts[i], seconds[i], thirds[i]) = (counter.A, counter.B, counter.C);
            }

            UniformLanes.Fill(firsts, seconds, thirds, tick: 5, draws, uniforms);

            uniforms.ShouldBe(Enumerable.Range(0, length).Select(i => draws.Uniform(Purpose.Invitation, Firm(i), Host(i), 5, i % 3)));
        }
    }

    private static uint Firm(int i) => EntityHash.OfPair(3, (uint)i);

    private static uint Host(int i) => EntityHash.OfPair(4, (uint)(i / 4));
}
