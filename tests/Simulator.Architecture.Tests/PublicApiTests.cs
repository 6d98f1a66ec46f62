using Simulator.Core.Draws;

namespace Simulator.Architecture.Tests;

/// <summary>The public API of Core is a text that a reviewer reads when it changes.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Core_PublicApi_EqualsTheExpectation() =>
        new TextExpectation("Core.PublicApi.txt").ShouldMatch(PublicApiText.Of(typeof(Purpose).Assembly));
}
