using Simulator.Core.Cities;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;

namespace Simulator.Core.Tests.Cities;

public sealed class CityStepPublishTests
{
    private static readonly AwarenessParameters Awareness = new();
    private static readonly ChoiceParameters Choice = new();
    private static readonly CityParameters City = Testing.Worlds.City(0);

    [Fact]
    public void AdvanceImage_WithArticlesAndEvents_AddsBothToTheImage()
    {
        var means = CityStep.AdvanceImage(CityMeans.Initial(City) with { Media = 1, Image = 2 }, City, 50, 3, promotes: true, Awareness);

        means.Media.ShouldBe(0.926 + 0.5, 1e-14);
        means.Image.ShouldBe((2 * 0.926) + 0.5 + 0.3, 1e-14);
    }

    [Fact]
    public void AdvanceImage_WithAdvocacy_AddsToAttractivenessUpToTheCap()
    {
        var city = City with { PromotionWanPerYear = 1000, Strategy = StrategyCatalog.AftercareHeavy };
        var means = CityMeans.Initial(city);
        var year = Enumerable.Range(0, 52).Aggregate(means, (s, _) => CityStep.AdvanceImage(s, city, 0, 0, promotes: true, Awareness));

        year.Advocacy.ShouldBe(0.15, 1e-12);
        Enumerable.Range(0, 520).Aggregate(means, (s, _) => CityStep.AdvanceImage(s, city, 0, 0, promotes: true, Awareness))
            .Advocacy.ShouldBe(0.5);
        CityStep.AdvanceImage(means, city, 0, 0, promotes: false, Awareness).Advocacy.ShouldBe(0);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0.2, 0)]
    [InlineData(0.1, 0.5)]
    [InlineData(0, 1)]
    public void Appeal_OfACityThatFillsUp_Falls(double freeShare, double saturation)
    {
        var means = CityMeans.Initial(City);

        var loss = CityStep.Appeal(means, City, 1, 0, Choice) - CityStep.Appeal(
            means with { LandFreeMu = freeShare * City.LandMu }, City, 1, 0, Choice);

        loss.ShouldBe(saturation, 1e-12);
    }

    [Fact]
    public void Appeal_OfEachPart_AddsItsCoefficient()
    {
        var means = CityMeans.Initial(City) with { Image = 1, Advocacy = 0.1 };
        var city = City with { Attractiveness = 0.3, ServiceQuality = 0.75 };

        CityStep.Appeal(means, city, 0.5, 10, Choice)
            .ShouldBe(0.3 + 0.1 + 0.6 + (0.1 * Math.Log(2)) + (0.2 * Math.Log(2)) + 0.2, 1e-14);
    }
}
