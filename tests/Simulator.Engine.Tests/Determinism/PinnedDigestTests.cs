namespace Simulator.Engine.Tests.Determinism;

/// <summary>Results stay the same bits from build to build: those that the engine gave before issue 14.</summary>
/// <remarks>With SIMULATOR_TEST_FULL=1 as many replicates are run as that engine ran; otherwise the first few.</remarks>
public sealed class PinnedDigestTests
{
    private static readonly bool Full = Environment.GetEnvironmentVariable("SIMULATOR_TEST_FULL") == "1";

    public static TheoryData<string> Names => [.. Pinned.Digests.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Digest_OfAPinnedWorld_IsUnchanged(string name)
    {
        Assert.SkipUnless(Pinned.ThisPlatform == Pinned.Platform, $"digests are pinned on {Pinned.Platform}, this is {Pinned.ThisPlatform}");
        var (few, many) = Pinned.Digests[name];
        var pin = Full ? many : few;

        Pinned.Digest(name, pin.Replicates).ShouldBe(pin.Digest, $"{name}, {pin.Replicates} replicates");
    }

    [Fact]
    public void Digests_OfAllScenariosVariantsAndWorlds_ArePinned() =>
        Pinned.Digests.Keys.Order(StringComparer.Ordinal).ShouldBe(Pinned.Names.Order(StringComparer.Ordinal));
}
