using FsCheck;
using FsCheck.Fluent;
using Simulator.Core.Firms;
using Simulator.Testing;

namespace Simulator.Core.Tests.Firms;

/// <summary>Laws of composition, on which bringing awareness up to date only when it is looked at rests (M6).</summary>
public sealed class AwarenessMapTests
{
    private static readonly Arbitrary<AwarenessMap> Maps = (
        from hazard in Gen.Choose(0, 1000)
        from decay in Gen.Choose(0, 200)
        select AwarenessMap.Week(hazard / 1000.0, decay / 1000.0)).ToArbitrary();

    private static readonly Arbitrary<int> Thousandths = Gen.Choose(0, 1000).ToArbitrary();

    [Fact]
    public void Week_OfExposureAndForgetting_IsEquationM6() => Properties.Hold(Prop.ForAll(
        Thousandths, Thousandths, Thousandths,
        (a, hazard, decay) => AwarenessMap.Week(hazard / 1000.0, decay / 1000.0).Apply(a / 1000.0)
            .ShouldBe((1 - ((1 - (a / 1000.0)) * Math.Exp(-hazard / 1000.0))) * Math.Exp(-decay / 1000.0), 1e-15)));

    [Fact]
    public void Then_AnotherMap_IsOneAfterTheOther() => Properties.Hold(Prop.ForAll(
        Maps, Maps, Thousandths, (first, second, a) =>
            first.Then(second).Apply(a / 1000.0).ShouldBe(second.Apply(first.Apply(a / 1000.0)), 1e-15)));

    [Fact]
    public void Then_OfThreeMaps_IsAssociative() => Properties.Hold(Prop.ForAll(
        Maps, Maps, Maps, (a, b, c) => Near(a.Then(b).Then(c), a.Then(b.Then(c)))));

    [Fact]
    public void Then_WithIdentity_ChangesNothing() => Properties.Hold(Prop.ForAll(
        Maps, map => map.Then(AwarenessMap.Identity) == map && AwarenessMap.Identity.Then(map) == map));

    [Fact]
    public void Apply_OfAWeek_StaysInTheUnitInterval() => Properties.Hold(Prop.ForAll(
        Maps, Thousandths, (map, a) => map.Apply(a / 1000.0) is >= 0 and <= 1));

    private static bool Near(AwarenessMap left, AwarenessMap right) =>
        Math.Abs(left.Factor - right.Factor) < 1e-14 && Math.Abs(left.Offset - right.Offset) < 1e-14;
}
