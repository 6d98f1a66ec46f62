using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Ensembles;

/// <summary>What a city thinks of firms before the first week (M4).</summary>
public sealed class CallSheetTests
{
    private static readonly World World = Worlds.Rich();

    public static TheoryData<string> Weights =>
        [.. ParameterCatalog.All.Where(parameter => parameter.Equation == "M4").Select(parameter => parameter.Key)];

    /// <summary>An infinite weight would never let a race end: no limit is small enough, and none is reached.</summary>
    [Theory]
    [MemberData(nameof(Weights))]
    public void Weights_AtTheLargestAcceptedParameter_AreFinite(string key)
    {
        var parameter = ParameterCatalog.Find(key)!;
        var sheet = SheetOf(World with { Model = parameter.With(World.Model, parameter.Max) }, city: 2);

        sheet.All.Total.ShouldBeLessThan(double.PositiveInfinity);
        sheet.All.Weights.ToArray().ShouldAllBe(weight => weight >= 0 && float.IsFinite(weight));
    }

    [Fact]
    public void Top_OfSixtyFirms_AreTheSixWithTheMostCapital()
    {
        var top = SheetOf(World, city: 1).Top;

        var expected = World.Firms.Index().OrderByDescending(firm => firm.Item.Capital).Take(6).Select(firm => firm.Index).Order();
        top.Firms.ToArray().ShouldBe(expected);
    }

    [Fact]
    public void ForEvent_WithGuestRegions_HoldsTheirFirmsOnly()
    {
        var sheet = SheetOf(World, city: 0);

        sheet.ForEvent(2).Firms.ToArray().ShouldBe(Enumerable.Range(0, 60).Where(firm => World.Firms[firm].Region < 2));
        sheet.ForEvent(0).ShouldBeSameAs(sheet.All);
    }

    private static CallSheet SheetOf(World world, int city) => new Blueprint(world).TablesFor(new KeyedDraws(1, 0)).SheetOf(city);
}
