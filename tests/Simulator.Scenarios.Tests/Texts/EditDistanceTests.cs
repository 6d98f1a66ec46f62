using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Tests.Texts;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("promotoin", "promotion", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void Between_Words_CountsMistakes(string first, string second, int distance)
    {
        EditDistance.Between(first, second).ShouldBe(distance);
        EditDistance.Between(second, first).ShouldBe(distance);
    }

    [Fact]
    public void Nearest_FarWords_GivesNone() => EditDistance.Nearest("colour", ["land", "purse"]).ShouldBeNull();

    [Fact]
    public void Nearest_EquallyNear_GivesFirstInOrder() => EditDistance.Nearest("cat", ["hat", "bat"]).ShouldBe("bat");
}
