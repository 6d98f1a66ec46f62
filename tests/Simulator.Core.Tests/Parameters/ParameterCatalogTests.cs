using Simulator.Core.Draws;
using Simulator.Core.Parameters;

namespace Simulator.Core.Tests.Parameters;

public sealed class ParameterCatalogTests
{
    public static TheoryData<string> Keys => [.. ParameterCatalog.All.Select(parameter => parameter.Key)];

    [Fact]
    public void Keys_OfAllParameters_AreUnique() =>
        ParameterCatalog.All.Select(parameter => parameter.Key).ShouldBeUnique();

    [Fact]
    public void Catalogue_OfAllParameters_CoversEveryPropertyOfTheModel()
    {
        var groups = typeof(ModelParameters).GetProperties()
            .Where(property => property.PropertyType.Name.EndsWith("Parameters", StringComparison.Ordinal) && property.Name != "Default");

        ParameterCatalog.All.Length.ShouldBe(
            groups.Sum(group => group.PropertyType.GetProperties().Count(property => property.PropertyType != typeof(Type))));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Default_OfAParameter_LiesWithinPlausibleWithinAccepted(string key)
    {
        var parameter = ParameterCatalog.Find(key)!;

        parameter.Default.ShouldBeInRange(parameter.PlausibleLow, parameter.PlausibleHigh);
        parameter.PlausibleLow.ShouldBeInRange(parameter.Min, parameter.PlausibleHigh);
        parameter.PlausibleHigh.ShouldBeInRange(parameter.PlausibleLow, parameter.Max);
        parameter.Accepts(parameter.Default).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void With_AnotherValue_ChangesThatParameterOnly(string key)
    {
        var parameter = ParameterCatalog.Find(key)!;
        var value = parameter.PlausibleHigh == parameter.Default ? parameter.PlausibleLow : parameter.PlausibleHigh;

        var changed = parameter.With(ModelParameters.Default, value);

        parameter.Get(changed).ShouldBe(value);
        ParameterCatalog.All.Where(other => other.Get(changed) != other.Default).Select(other => other.Key).ShouldBe([key]);
        parameter.With(changed, parameter.Default).ShouldBe(ModelParameters.Default);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Text_OfAParameter_IsComplete(string key)
    {
        var parameter = ParameterCatalog.Find(key)!;

        new[] { parameter.Symbol, parameter.Unit, parameter.Equation, parameter.Source }.ShouldAllBe(
            text => !string.IsNullOrWhiteSpace(text));
        parameter.Equation.ShouldMatch("^M([1-9]|1[0-9]|2[0-2])$");
        parameter.Accepts(double.NaN).ShouldBeFalse();
        parameter.Accepts(parameter.Max * 2 + 1).ShouldBeFalse();
    }

    [Fact]
    public void Find_AnUnknownKey_IsNull() => ParameterCatalog.Find("choice.Base").ShouldBeNull();

    [Fact]
    public void Prior_OfAParameter_IsDrawnOncePerReplicateWithinItsRange()
    {
        var prior = new ParameterPrior("clocks.lapse", 0.03, 0.08);

        var values = Enumerable.Range(0, 200)
            .Select(r => prior.Realise(ModelParameters.Default, new KeyedDraws(1, (uint)r)).Clocks.LapsePerWeek).ToArray();

        values.ShouldAllBe(value => value >= 0.03 && value <= 0.08);
        values.Distinct().Count().ShouldBe(200);
        prior.Realise(ModelParameters.Default, new KeyedDraws(1, 7)).Clocks.LapsePerWeek.ShouldBe(values[7]);
    }

    [Fact]
    public void Prior_OfAWholeParameter_GivesWholeNumbers()
    {
        var prior = new ParameterPrior("landing.build_shape", 2, 6);

        Enumerable.Range(0, 100).Select(r => prior.Realise(ModelParameters.Default, new KeyedDraws(1, (uint)r)).Landing.BuildShape)
            .Distinct().Order().ShouldBe([2, 3, 4, 5, 6]);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void StandardPrior_OfAParameter_HasItsDefaultAsMedianAndNineTenthsInThePlausibleRange(string key)
    {
        var parameter = ParameterCatalog.Find(key)!;
        var prior = parameter.PriorAround(parameter.Default)!;

        prior.Quantile(0.5).ShouldBe(parameter.Default, 1e-9 * Math.Max(1, Math.Abs(parameter.Default)));
        prior.Quantile(0.05).ShouldBe(parameter.PlausibleLow, 1e-6 * Math.Max(1, Math.Abs(parameter.PlausibleLow)));
        prior.Quantile(0.95).ShouldBe(parameter.PlausibleHigh, 1e-6 * Math.Max(1, Math.Abs(parameter.PlausibleHigh)));
        Enumerable.Range(0, 1001).Select(step => prior.Quantile(step / 1000.0)).ShouldBeInOrder();
        (prior.Lowest >= parameter.Min && prior.Highest <= parameter.Max).ShouldBeTrue();
    }

    /// <summary>By hand: clocks.ready 3 (1.5–8), log; landing.realised 0.6 (0.4–0.9), a share; choice.base −1.6 (−3 to −0.5).</summary>
    [Theory]
    [InlineData("clocks.ready", 6, 3, 16)]
    [InlineData("landing.realised", 0.45, 0.3, 0.8625)]
    [InlineData("choice.base", -3.2, -6, -1)]
    public void StandardPrior_AroundAnotherValue_KeepsItsRelativeWidth(string key, double median, double low, double high)
    {
        var prior = ParameterCatalog.Find(key)!.PriorAround(median)!;

        prior.Quantile(0.05).ShouldBe(low, 1e-6);
        prior.Quantile(0.5).ShouldBe(median, 1e-9);
        prior.Quantile(0.95).ShouldBe(high, 1e-6);
    }

    [Fact]
    public void StandardPrior_OfWhatIsOff_IsNone() => ParameterCatalog.Find("awareness.referral_probability")!.PriorAround(0).ShouldBeNull();

    [Fact]
    public void Prior_OfAnUnknownKey_IsRefused() =>
        Should.Throw<ArgumentException>(() => new ParameterPrior("no.such", 0, 1).Realise(ModelParameters.Default, default));
}
