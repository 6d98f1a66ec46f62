namespace Simulator.Grains.Tests;

/// <summary>Stands in for all tests of this project where the package sources lack Orleans, so that the gap is seen.</summary>
public sealed class OrleansTests
{
    [Fact(Skip = "Orleans is not on this machine's package sources: grains are neither built nor tested")]
    public void Grains_WithoutOrleans_AreNotTested() => false.ShouldBeTrue();
}
