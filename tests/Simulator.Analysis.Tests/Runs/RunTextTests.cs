using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Tests.Runs;

public sealed class RunTextTests
{
    [Theory]
    [InlineData(30.0, "", "30")]
    [InlineData(30.0, "近", "近30")]
    [InlineData(30.0, "余", "30余")]
    [InlineData(30.0, "about", "about 30")]
    [InlineData(null, "近", "—")]
    public void Printed_WithAQualifier_StandsAsInPrint(double? value, string qualifier, string expected) =>
        RunText.Printed(Total(value, qualifier)).ShouldBe(expected);

    [Theory]
    [InlineData(206.84, Metric.Count, "206.8")]
    [InlineData(1144, Metric.TotalInvestment, "1,144")]
    [InlineData(0.305, Metric.EventShare, "30.5%")]
    public void Number_OfAMetric_HasOneDecimal(double value, Metric metric, string expected) =>
        RunText.Number(value, metric).ShouldBe(expected);

    [Fact]
    public void MeanAndRange_OfLargeNumbers_HasNoDecimals()
    {
        var band = new Band(30.26, 5, 9.44, 25, 30, 35, 1040);

        RunText.MeanAndRange(band, Metric.Count).ShouldBe("30 (9.4–1,040)");
    }

    private static Total Total(double? value, string qualifier) => new(
        new Statistic(Stage.Signed, Basis.Flow, Metric.Count, Week: 0),
        new Band(30, 5, 20, 25, 30, 35, 40),
        new RecordFigure
        {
            Id = "figure",
            StageName = "signed",
            Stage = Stage.Signed,
            Metric = RecordMetric.Count,
            Value = value,
            Qualifier = qualifier,
        });
}
