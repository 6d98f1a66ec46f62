using Simulator.Analysis.Runs;
using Simulator.Cli.Run;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Scenarios.Records;

namespace Simulator.Cli.Tests.Run;

public sealed class CellsTests
{
    [Theory]
    [InlineData(20.0, "[green]✓[/]")]
    [InlineData(40.0, "[green]✓[/]")]
    [InlineData(40.1, "[red]✗[/]")]
    [InlineData(null, "")]
    public void Verdict_OfAPrintedFigure_SaysWhetherTheBandHoldsIt(double? value, string expected) =>
        Cells.Verdict(Total(value, "")).ShouldBe(expected);

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
