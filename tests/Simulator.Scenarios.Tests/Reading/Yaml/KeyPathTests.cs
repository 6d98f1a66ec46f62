using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Tests.Reading.Yaml;

public sealed class KeyPathTests
{
    private const int Deep = 300_000;

    [Theory]
    [InlineData("cities.alpha.service", "service")]
    [InlineData("priors.choice.fit.0", "fit.0")]
    [InlineData("a.0.1", "a.0.1")]
    [InlineData("0", "0")]
    [InlineData("", "")]
    public void Last_Path_GivesKeyAndItemNumbers(string path, string last) => KeyPath.Last(path).ShouldBe(last);

    [Fact]
    public void Last_PathOfDots_DoesNotOverflowTheStack() => KeyPath.Last(new string('.', Deep)).Length.ShouldBeLessThanOrEqualTo(Deep);

    [Fact]
    public void Join_LongKey_IsCutSoThatPathsStayShort() =>
        KeyPath.Join("a", new string('k', Deep)).Length.ShouldBe("a.".Length + KeyPath.MaxPart);
}
